package io.github.academicevents.schema;

import io.github.academicevents.LocalizedText;

/** The schema.org type of an organization, as far as its name leaves no doubt. */
final class OrganizationType {

  private OrganizationType() {}

  static String of(LocalizedText name, boolean core) {
    String zh = name.zh().orElse("");
    String en = name.en().orElse("");
    if (zh.endsWith("大学") || isUniversity(en)) {
      return "CollegeOrUniversity";
    }
    if (!core && (zh.endsWith("研究所") || zh.endsWith("研究院") || zh.endsWith("科学院"))) {
      return "ResearchOrganization";
    }
    return "Organization";
  }

  private static boolean isUniversity(String en) {
    return en.endsWith(" University") || en.startsWith("University of ");
  }
}
