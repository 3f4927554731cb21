package io.github.academicevents.validation.constraints;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.JsonPointer;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way to a finding's place through the properties of the model. Each of them has a bean
 * accessor, for frameworks read the rejected value along the path.
 */
final class PropertyPath {

  private static final Set<String> LISTS =
      Set.of(
          "affiliations",
          "contacts",
          "contributions",
          "fees",
          "honorifics",
          "identifiers",
          "keywords",
          "languages",
          "locations",
          "previousStarts",
          "resources",
          "subEvents",
          "subjects",
          "toBeAnnounced");
  private static final Set<String> TEXTS =
      Set.of(
          "abstract",
          "audience",
          "biography",
          "building",
          "campus",
          "department",
          "familyName",
          "givenName",
          "instructions",
          "locality",
          "name",
          "position",
          "publisher",
          "region",
          "room",
          "street",
          "title");

  /** A property, or null for the value itself; behind an index or a language, if there is one. */
  private record Node(@Nullable String name, @Nullable Object key) {}

  private PropertyPath() {}

  /** Adds a violation with the template of the finding's rule, at the finding's place. */
  static void add(Finding finding, ConstraintValidatorContext context) {
    String template = "{" + finding.getRule().getMessageKey() + "}";
    ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
    // The providers' builders have a type of their own for each position; these are what all have.
    Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
    Supplier<LeafNodeBuilderCustomizableContext> bean = violation::addBeanNode;
    Runnable end = violation::addConstraintViolation;
    for (Node node : nodes(JsonPointer.steps(finding.getPointer()))) {
      if (node.name == null) {
        LeafNodeContextBuilder leaf = bean.get().inIterable();
        end =
            (node.key instanceof Integer index ? leaf.atIndex(index) : leaf.atKey(node.key))
                ::addConstraintViolation;
      } else if (node.key == null) {
        NodeBuilderCustomizableContext next = property.apply(node.name);
        property = next::addPropertyNode;
        bean = next::addBeanNode;
        end = next::addConstraintViolation;
      } else {
        NodeContextBuilder inside = property.apply(node.name).inIterable();
        NodeBuilderDefinedContext next =
            node.key instanceof Integer index ? inside.atIndex(index) : inside.atKey(node.key);
        property = next::addPropertyNode;
        bean = next::addBeanNode;
        end = next::addConstraintViolation;
      }
    }
    end.run();
  }

  private static List<Node> nodes(List<String> steps) {
    List<Node> nodes = new ArrayList<>();
    Object key = null;
    for (int at = 0; at < steps.size(); ) {
      String name = steps.get(at++);
      nodes.add(new Node(name.equals("abstract") ? "abstractText" : name, key));
      key = null;
      boolean text = TEXTS.contains(name);
      if (LISTS.contains(name) && at < steps.size()) {
        key = Integer.valueOf(steps.get(at++));
        text = name.equals("keywords") || name.equals("honorifics");
      }
      if (text && at < steps.size()) {
        nodes.add(new Node("texts", key));
        key = steps.get(at++);
      }
    }
    if (key != null) {
      nodes.add(new Node(null, key));
    }
    return nodes;
  }
}
