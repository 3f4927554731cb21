package io.github.academicevents;

import static io.github.academicevents.AcademicTitle.Kind.COURTESY;
import static io.github.academicevents.AcademicTitle.Kind.DEGREE;
import static io.github.academicevents.AcademicTitle.Kind.HONOUR;
import static io.github.academicevents.AcademicTitle.Kind.POST;
import static io.github.academicevents.AcademicTitle.Kind.RANK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An academic rank, degree, honour, post or courtesy title, with the words for it in Chinese and
 * English.
 *
 * <p>In Chinese a title follows the name (周金健 教授), in English most precede it (Prof. Jin-Jian
 * Zhou).
 */
public enum AcademicTitle implements Coded, Honorific {
  /** Professor (教授). */
  PROFESSOR(RANK, "教授", "Professor", "Prof.", true),
  /** Associate Professor (副教授). */
  ASSOCIATE_PROFESSOR(RANK, "副教授", "Associate Professor", "Assoc. Prof.", true),
  /** Assistant Professor (助理教授). */
  ASSISTANT_PROFESSOR(RANK, "助理教授", "Assistant Professor", "Asst. Prof.", true),
  /** Lecturer (讲师). */
  LECTURER(RANK, "讲师", "Lecturer", "Lecturer", true),
  /** Teaching Assistant (助教). */
  TEACHING_ASSISTANT(RANK, "助教", "Teaching Assistant", "Teaching Assistant", false),
  /** Tenure-track Professor (准聘副教授). */
  TENURE_TRACK_AP(RANK, "准聘副教授|预聘助理教授", "Tenure-track Professor", "Tenure-track Professor", true),
  /** Distinguished Professor (特聘教授). */
  DISTINGUISHED_PROFESSOR(RANK, "特聘教授|讲席教授", "Distinguished Professor", "Prof.", true),
  /** Adjunct Professor (兼职教授). */
  ADJUNCT_PROFESSOR(RANK, "兼职教授|客座教授", "Adjunct Professor", "Prof.", true),
  /** Professor Emeritus (荣休教授). */
  EMERITUS_PROFESSOR(RANK, "荣休教授", "Professor Emeritus", "Prof. em.", false),
  /** Research Professor (研究员). */
  RESEARCH_PROFESSOR(RANK, "研究员", "Research Professor", "Prof.", true),
  /** Associate Research Fellow (副研究员). */
  ASSOCIATE_RESEARCHER(RANK, "副研究员", "Associate Research Fellow", "Assoc. Prof.", true),
  /** Research Associate (助理研究员). */
  ASSISTANT_RESEARCHER(RANK, "助理研究员", "Research Associate", "Research Associate", false),
  /** Research Assistant (研究实习员). */
  RESEARCH_ASSISTANT(RANK, "研究实习员", "Research Assistant", "Research Assistant", false),
  /** Special Associate Research Fellow (特别副研究员). */
  SPECIAL_ASSOCIATE_RESEARCHER(
      RANK,
      "特别副研究员|特任副研究员",
      "Special Associate Research Fellow",
      "Special Associate Research Fellow",
      false),
  /** Professor of Engineering (正高级工程师). */
  PROFESSOR_ENGINEER(
      RANK, "正高级工程师|教授级高工", "Professor of Engineering", "Professor of Engineering", false),
  /** Senior Engineer (高级工程师). */
  SENIOR_ENGINEER(RANK, "高级工程师", "Senior Engineer", "Sr. Eng.", false),
  /** Engineer (工程师). */
  ENGINEER(RANK, "工程师", "Engineer", "Eng.", false),
  /** Senior Experimentalist (高级实验师). */
  SENIOR_EXPERIMENTALIST(RANK, "高级实验师", "Senior Experimentalist", "Senior Experimentalist", false),
  /** Research Librarian (研究馆员). */
  RESEARCH_LIBRARIAN(RANK, "研究馆员", "Research Librarian", "Research Librarian", false),
  /** Chief Physician (主任医师). */
  CHIEF_PHYSICIAN(RANK, "主任医师", "Chief Physician", "Chief Physician", false),
  /** Postdoctoral Fellow (博士后). */
  POSTDOC(POST, "博士后", "Postdoctoral Fellow", "Postdoc", false),
  /** Doctor (博士). */
  DOCTOR(DEGREE, "博士", "Doctor", "Dr.", true),
  /** Master (硕士). */
  MASTER(DEGREE, "硕士", "Master", "MSc", false),
  /** Ph.D. Student (博士研究生). */
  PHD_STUDENT(POST, "博士研究生|博士生", "Ph.D. Student", "Ph.D. Student", false),
  /** Academician (院士). */
  ACADEMICIAN(HONOUR, "院士|中国科学院院士|中国工程院院士", "Academician", "Acad.", true),
  /** Foreign Member (外籍院士). */
  FOREIGN_ACADEMICIAN(HONOUR, "外籍院士", "Foreign Member", "Foreign Member", false),
  /** Fellow (会士). */
  FELLOW(HONOUR, "会士", "Fellow", "Fellow", false),
  /** National Talent Scholar (长江学者). */
  NATIONAL_TALENT(
      HONOUR, "长江学者|杰青|优青", "National Talent Scholar", "National Talent Scholar", false),
  /** Doctoral Supervisor (博士生导师). */
  DOCTORAL_SUPERVISOR(POST, "博士生导师|博导", "Doctoral Supervisor", "Doctoral Supervisor", false),
  /** President (校长). */
  PRESIDENT(POST, "校长", "President", "President", true),
  /** Dean (院长). */
  DEAN(POST, "院长", "Dean", "Dean", true),
  /** Director (主任). */
  DIRECTOR(POST, "主任|所长", "Director", "Director", true),
  /** Mr (先生). */
  MR(COURTESY, "先生", "Mr", "Mr", true),
  /** Ms (女士). */
  MS(COURTESY, "女士", "Ms", "Ms", true),
  /** Mx (先生/女士). */
  MX(COURTESY, "先生/女士", "Mx", "Mx", true),
  /** Teacher (老师). */
  TEACHER(COURTESY, "老师", "Teacher", "", true);

  private static final Map<String, AcademicTitle> BY_CODE = Codes.index(values());
  private static final Map<String, AcademicTitle> BY_WORD = byWord();

  private final String code = Codes.of(this);
  private final Kind kind;
  private final List<String> chinese;
  private final String english;
  private final String shortEnglish;
  private final boolean before;

  AcademicTitle(Kind kind, String chinese, String english, String shortEnglish, boolean before) {
    this.kind = kind;
    this.chinese = List.of(chinese.split("\\|", -1));
    this.english = english;
    this.shortEnglish = shortEnglish;
    this.before = before;
  }

  /** The four things that a title may say, and mere politeness. */
  public enum Kind {
    /** A step of an academic career: 教授. */
    RANK,
    /** What an examination gives: 博士. */
    DEGREE,
    /** A distinction: 院士. */
    HONOUR,
    /** A function held for a time: 院长. */
    POST,
    /** Politeness: 先生. */
    COURTESY
  }

  /**
   * The title of a code.
   *
   * @param code for example {@code associate-professor}, compared to the letter
   * @return the title, if the vocabulary has it
   */
  public static Optional<AcademicTitle> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The title that a word stands for: a Chinese form, an English one, or the English label; the
   * first in the order of this enum where several share it.
   *
   * <pre>{@code
   * AcademicTitle.findByWord("教授");  // Optional[PROFESSOR]
   * AcademicTitle.findByWord("Prof."); // Optional[PROFESSOR]
   * }</pre>
   *
   * @param word the word alone; blanks around it, and a dot at its end or none, do not count
   * @return the title, if the vocabulary has the word
   */
  public static Optional<AcademicTitle> findByWord(String word) {
    return Optional.ofNullable(BY_WORD.get(withoutDot(word.strip())));
  }

  private static Map<String, AcademicTitle> byWord() {
    Map<String, AcademicTitle> titles = new HashMap<>();
    for (AcademicTitle title : values()) {
      for (String form : title.chinese) {
        titles.putIfAbsent(form, title);
      }
      titles.putIfAbsent(withoutDot(title.shortEnglish), title);
      titles.putIfAbsent(title.english, title);
    }
    titles.remove("");
    return Map.copyOf(titles);
  }

  private static String withoutDot(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public LocalizedText getLabel() {
    return LocalizedText.of("zh", chinese.get(0), "en", english);
  }

  /**
   * What the title says.
   *
   * @return its kind
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * All Chinese words for the title, the preferred one first.
   *
   * @return at least one, for example {@code [特聘教授, 讲席教授]}
   */
  public List<String> getChineseForms() {
    return chinese;
  }

  /**
   * What is written with a name in English.
   *
   * @return for example {@code Prof.}; the long form where there is no short one; empty for a title
   *     that English leaves out
   */
  public String getEnglishForm() {
    return shortEnglish;
  }

  /**
   * Whether English writes the title before the name.
   *
   * @return true for <i>Prof. Zhou</i>, false for <i>Zhou, Postdoc</i>
   */
  public boolean isBeforeEnglishName() {
    return before;
  }
}
