package io.github.academicevents.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the code of a page as one program and runs it. */
final class Snippets {

  private static final List<String> IMPORTS =
      List.of(
          "io.github.academicevents.*",
          "io.github.academicevents.announcement.*",
          "io.github.academicevents.jackson.*",
          "io.github.academicevents.schema.*",
          "io.github.academicevents.schema.JsonLdOptions.Layout",
          "io.github.academicevents.validation.*",
          "io.github.academicevents.validation.constraints.*",
          "java.io.*",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*");

  private Snippets() {}

  /** {@return what each block prints; a later one may use the variables of an earlier one} */
  static List<String> run(List<GuideBlock> blocks, Path folder) throws IOException {
    StringBuilder program = new StringBuilder();
    IMPORTS.forEach(name -> program.append("import ").append(name).append(";\n"));
    program.append(
        "public class Page {\n  public static void main(String[] args) throws Exception {\n");
    for (GuideBlock block : blocks) {
      program.append(block.text()).append("System.out.print('\\f');\n");
    }
    program.append("  }\n}\n");

    Path source = Files.writeString(folder.resolve("Page.java"), program);
    compile(source, folder);
    String printed = runMain(folder);
    return List.of(printed.split("\f", -1)).subList(0, blocks.size());
  }

  private static void compile(Path source, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options =
        List.of("-d", folder.toString(), "-cp", path, "-proc:none", "-Xlint:all", "-Werror");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      if (!compiler
          .getTask(told, files, null, options, null, files.getJavaFileObjects(source))
          .call()) {
        throw new AssertionError(told + "\n" + Files.readString(source));
      }
    }
  }

  private static String runMain(Path folder) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, Snippets.class.getClassLoader());
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      System.setOut(to);
      loader
          .loadClass("Page")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the code of the page ends in an exception", e);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
