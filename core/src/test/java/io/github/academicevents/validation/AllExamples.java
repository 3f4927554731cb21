package io.github.academicevents.validation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.academicevents.validation.RuleExamples.Examples;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.TreeMap;

/** The examples of all rules, from every subclass of {@link RuleExamples}. */
final class AllExamples {

  static final Map<String, Examples> BY_CODE = all();

  private AllExamples() {}

  private static Map<String, Examples> all() {
    Map<String, Examples> all = new TreeMap<>();
    for (JavaClass found :
        new ClassFileImporter().importPackages(RuleExamples.class.getPackageName())) {
      if (found.isAssignableTo(RuleExamples.class) && !found.isEquivalentTo(RuleExamples.class)) {
        create(found).rules().forEach((code, examples) -> all.merge(code, examples, Examples::and));
      }
    }
    return all;
  }

  private static RuleExamples create(JavaClass found) {
    try {
      Constructor<?> constructor = found.reflect().getDeclaredConstructor();
      return (RuleExamples) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(found.getName() + " can't be made", e);
    }
  }
}
