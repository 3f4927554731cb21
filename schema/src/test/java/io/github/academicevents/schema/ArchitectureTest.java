package io.github.academicevents.schema;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The arrows of this module: core, Jackson and jsoup, and never the other format. */
@AnalyzeClasses(
    packages = "io.github.academicevents.schema",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DEPENDS_ON_NOTHING_ELSE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.academicevents",
              "io.github.academicevents.announcement",
              "io.github.academicevents.publication",
              "io.github.academicevents.validation",
              "io.github.academicevents.schema",
              "tools.jackson..",
              "org.jsoup..",
              "java..",
              "org.jspecify..",
              "org.immutables..");

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule PUBLIC_METHODS_SHOW_NO_TYPE_OF_THE_LIBRARIES_BEHIND =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(showNoLibrary());

  private static ArchCondition<JavaMethod> showNoLibrary() {
    return new ArchCondition<>("show no type of a library") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean shows =
            method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isForeign)
                || isForeign(method.getRawReturnType());
        events.add(new SimpleConditionEvent(method, !shows, method.getDescription()));
      }
    };
  }

  private static boolean isForeign(JavaClass type) {
    return !type.getBaseComponentType().isPrimitive()
        && not(resideInAnyPackage("java..", "io.github.academicevents.."))
            .test(type.getBaseComponentType());
  }
}
