package io.github.academicevents;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms of this module. */
@AnalyzeClasses(packages = "io.github.academicevents", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.academicevents";

  /** But for one edge: the model carries the annotation that holds it to the rulebook. */
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching(ROOT + ".(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              equivalentTo(AcademicEvent.class), resideInAPackage(ROOT + ".validation.."));

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NOTHING_ELSE =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .and()
          .doNotHaveFullyQualifiedName(AcademicEvent.class.getName())
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ROOT, "java..", "org.jspecify..", "org.immutables..");

  @ArchTest
  static final ArchRule ONLY_THE_CONSTRAINTS_KNOW_JAKARTA =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".validation.constraints")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule NOTHING_ELSE_IS_NEEDED =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "..", "java..", "jakarta.validation..", "org.jspecify..", "org.immutables..");

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule NO_PATTERN_THAT_MAY_BACKTRACK =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex..");
}
