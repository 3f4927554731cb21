package io.github.academicevents.schema;

import java.util.List;
import java.util.Locale;

/** Words by which a bare name is that of an organization. */
final class OrganizationWords {

  private static final List<String> HAN =
      List.of(
          "大学", "学院", "学校", "研究所", "研究院", "科学院", "研究中心", "实验室", "公司", "协会", "学会", "委员会", "图书馆",
          "博物馆", "医院", "基金会", "出版社", "集团");
  private static final List<String> LATIN =
      List.of(
          "university",
          "institute",
          "college",
          "school",
          "department",
          "faculty",
          "center",
          "centre",
          "laboratory",
          "lab",
          "society",
          "association",
          "academy",
          "foundation",
          "committee",
          "library",
          "museum",
          "hospital",
          "inc",
          "ltd",
          "gmbh",
          "company",
          "group",
          "universität",
          "université",
          "universidad",
          "ensemble",
          "orchestra");

  private OrganizationWords() {}

  static boolean isIn(String name) {
    if (HAN.stream().anyMatch(name::contains)) {
      return true;
    }
    String words = ' ' + name.toLowerCase(Locale.ROOT).replace(',', ' ').replace('.', ' ') + ' ';
    return LATIN.stream().anyMatch(word -> words.contains(' ' + word + ' '));
  }
}
