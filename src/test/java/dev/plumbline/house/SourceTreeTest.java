package dev.plumbline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final List<Path> ROOTS =
      List.of(MAIN, Path.of("src", "test", "java"), Path.of("src", "bench", "java"));

  /** Files of more than 300 lines, each with its reason: none so far. */
  private static final Map<String, String> LONG_WITH_REASON = Map.of();

  @TempDir Path folder;

  @Test
  void noFileIsLongWithoutAReason() throws IOException {
    assertEquals(List.of(), new SourceTree(ROOTS).tooLong(LONG_WITH_REASON));
  }

  @Test
  void mostFilesAreShort() throws IOException {
    int main = new SourceTree(List.of(MAIN)).median();
    int all = new SourceTree(ROOTS).median();
    assertTrue(main < 100 && all < 100, () -> "median " + main + " in main, " + all + " in all");
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    assertEquals(
        List.of(),
        new SourceTree(ROOTS)
            .undescribedPackages().stream().filter(name -> !name.contains("house/bad")).toList());
  }

  @Test
  void nothingIsPutOffInAComment() throws IOException {
    assertEquals(List.of(), new SourceTree(ROOTS).promises());
  }

  @Test
  void thePageOnTheHouseNamesEveryPackage() throws IOException {
    String page = Files.readString(Path.of("ARCHITECTURE.md"));
    try (Stream<Path> files = Files.walk(MAIN)) {
      List<String> unnamed =
          files
              .filter(file -> file.endsWith("package-info.java"))
              .map(file -> MAIN.resolve("dev/plumbline").relativize(file.getParent()).toString())
              .map(name -> name.replace('/', '.').replace('\\', '.'))
              .filter(name -> !page.contains("`" + name + "`"))
              .toList();
      assertEquals(List.of(), unnamed);
    }
  }

  @Test
  void whatIsWrongIsSeen() throws IOException {
    Path described = Files.createDirectories(folder.resolve("described"));
    Path terse = Files.createDirectories(folder.resolve("terse"));
    String info = "/**\n * What.\n * Promises.\n * Stands.\n */\npackage described;\n";
    Files.writeString(described.resolve("package-info.java"), info);
    Files.writeString(terse.resolve("package-info.java"), "/** What. */\npackage terse;\n");
    Files.writeString(terse.resolve("Later.java"), "// TO" + "DO: all of it\n");
    Files.writeString(terse.resolve("Long.java"), "\n".repeat(301));
    Files.writeString(terse.resolve("Excused.java"), "\n".repeat(301));
    SourceTree tree = new SourceTree(List.of(folder));
    assertEquals(List.of("terse"), tree.undescribedPackages());
    assertEquals(List.of("terse/Later.java: // TO" + "DO: all of it"), tree.promises());
    assertEquals(
        List.of("terse/Long.java: 301 lines"),
        tree.tooLong(Map.of("terse/Excused.java", "a table of figures")));
    assertEquals(6, tree.median());
  }
}
