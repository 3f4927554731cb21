package io.github.academicevents.examples.cli;

import java.io.Writer;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages' templates, which escape every text put into them. */
final class PageTemplates {

  private final TemplateEngine engine = new TemplateEngine();

  PageTemplates() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(PageTemplates.class.getClassLoader());
    resolver.setPrefix("io/github/academicevents/examples/cli/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
  }

  String process(String template, Context context) {
    return engine.process(template, context);
  }

  void process(String template, Context context, Writer out) {
    engine.process(template, context, out);
  }
}
