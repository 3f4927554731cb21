package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Associate Professor Dong Yan | Dong Yan | associate-professor | -",
        "Assistant Professor Dong Yan | Dong Yan | assistant-professor | -",
        "Distinguished Professor Dong Yan | Dong Yan | distinguished-professor | -",
        "Professor Dong Yan | Dong Yan | professor | -",
        "Academician Dong Yan | Dong Yan | academician | -",
        "Assoc. Prof. Dong Yan | Dong Yan | associate-professor | -",
        "Asst. Prof. Dong Yan | Dong Yan | assistant-professor | -",
        "Prof Dong Yan | Dong Yan | professor | -",
        "Prof. Dr. Hans Meyer | Hans Meyer | professor doctor | -",
        "Dr Dong Yan | Dong Yan | doctor | -",
        "Mr. Dong Yan | Dong Yan | mr | -",
        "Ms Dong Yan | Dong Yan | ms | -",
        "Mrs. Ann Lee | Ann Lee | Mrs. | -",
        "Dong Yan, PhD | Dong Yan | doctor | -",
        "Dong Yan Ph.D. | Dong Yan | doctor | -",
        "Dong Yan, M.D. | Dong Yan | MD | -",
        "Dong Yan, Professor | Dong Yan | professor | -",
        "Dong Yan, Associate Professor | Dong Yan | associate-professor | -",
        "阎栋 博士 | 阎栋 | doctor | -",
        "阎栋副教授 | 阎栋 | associate-professor | -",
        "阎栋 教授、博士 | 阎栋 | professor doctor | -",
        "阎栋教授/院士 | 阎栋 | professor academician | -",
        "阎栋 博士 (百川智能) | 阎栋 | doctor | 百川智能",
        "阎栋（清华大学） | 阎栋 | - | 清华大学",
        "Dong Yan (MIT) | Dong Yan | - | MIT",
        "Dong Yan (Acme Inc.) | Dong Yan | - | Acme Inc.",
        "Dong Yan ( Peking University ) | Dong Yan | - | Peking University",
        "Professor | Professor | - | -",
        "Prof. | Prof. | - | -",
        "PhD | PhD | - | -",
        "教授 | 教授 | - | -",
        "李杰青 | 李杰青 | - | -",
        "Drew Mraz | Drew Mraz | - | -",
        "Drake Profeta | Drake Profeta | - | -",
        "Missy Masters | Missy Masters | - | -",
        "Henry Ford (III) | Henry Ford (III) | - | -",
        "Dong (Don) Yan | Dong (Don) Yan | - | -",
        "Dong Yan (阎栋) | Dong Yan (阎栋) | - | -",
        "(MIT) | (MIT) | - | -",
        "Dong Yan MIT) | Dong Yan MIT) | - | -"
      })
  void partsOfNames(String text, String name, String titles, String affiliation) {
    NameParts parts = NameParts.of(text);
    assertThat(parts.name()).isEqualTo(name);
    assertThat(told(parts)).isEqualTo(titles);
    assertThat(parts.affiliation() == null ? "-" : parts.affiliation()).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource({
    "张三、李四, 张三; 李四",
    "张三；李四;王五, 张三; 李四; 王五",
    "张三/李四, 张三; 李四",
    "阿里·买买提、李四, 阿里·买买提; 李四",
    "阎栋（百川智能、清华大学）、李四, 阎栋（百川智能、清华大学）; 李四",
    "San Zhang and Si Li, San Zhang; Si Li",
    "San Zhang & Si Li, San Zhang; Si Li",
    "San Zhang; Si Li; , San Zhang; Si Li",
    "San Zhang (A; B); Si Li, San Zhang (A; B); Si Li",
    "阎栋教授，周金健博士, 阎栋教授; 周金健博士",
    "Jean-Luc O'Neil; J. Li, Jean-Luc O'Neil; J. Li",
    "San Zhang/Si Li, San Zhang/Si Li",
    "阎栋，百川智能, 阎栋，百川智能",
    "张三、教授, 张三、教授",
    "张三、一个很长的名字, 张三、一个很长的名字",
    "张、李四, 张、李四",
    "张三、李4, 张三、李4",
    "San Zhang; and others, San Zhang; and others",
    "San Zhang; A B C D E F, San Zhang; A B C D E F",
    "San Zhang; X2, San Zhang; X2",
    "Sandy Anderson, Sandy Anderson",
    "、张三, 、张三"
  })
  void namesInOneText(String text, String names) {
    assertThat(String.join("; ", NameList.split(text))).isEqualTo(names);
    assertThat(NameList.isSeveral(text, CharClass.of(text)))
        .isEqualTo(NameList.split(text).size() > 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yan, Dong | Yan, Dong",
        "San Zhang, Si Li | San Zhang; Si Li",
        "San Zhang，Si Li | San Zhang; Si Li",
        "King, Jr. | King, Jr."
      })
  void namesWithCommas(String text, String names) {
    assertThat(String.join("; ", NameList.split(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "周金健, Zhou, true",
    "周金健, CHOW, true",
    "欧阳明月, Ouyang, true",
    "欧阳, Ou, true",
    "周金健, Jinjian, false",
    "欧阳明月, Ou, false",
    "Zhou, Zhou, false",
    "'', Zhou, false"
  })
  void surnames(String name, String word, boolean agree) {
    assertThat(ChineseSurnames.agree(name, word)).isEqualTo(agree);
  }

  private static String told(NameParts parts) {
    return parts.titles().isEmpty()
        ? "-"
        : parts.titles().stream().map(NamePartsTest::told).collect(Collectors.joining(" "));
  }

  private static String told(Honorific title) {
    return title instanceof AcademicTitle known
        ? known.getCode()
        : ((LocalizedText) title).en().orElseThrow();
  }
}
