package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedCommandsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/cli.md", "docs/json.md"})
  void everyExampleDoesWhatItsDocumentSays(String document) throws IOException {
    List<String> wrong = run(document, Files.readString(Path.of(document)));
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void anExampleOfAnotherOutputIsCaught() throws IOException {
    List<String> wrong = run("x.md", "```console\n$ plumbline runs\nThree runs.\n```\n");
    assertEquals(1, wrong.size());
    assertTrue(wrong.getFirst().startsWith("x.md, line 2: plumbline runs says\nNo runs yet."));
  }

  @Test
  void anExampleThatEndsOtherwiseIsCaught() throws IOException {
    String silent = "```console\n$ plumbline show nothing\n\u2026\n```\n";
    assertTrue(run("x.md", silent).getFirst().startsWith("x.md, line 2: ended with 2"));
    String wrong = "```console\n$ plumbline runs\n\u2026\n$ echo $?\n3\n```\n";
    assertTrue(run("x.md", wrong).getFirst().contains("echo $? says\n0"));
  }

  @Test
  void aDocumentOfAnotherShapeIsCaught() throws IOException {
    String console = "```console\n$ plumbline runs --json\n```\n";
    String missing = "```json\n{\"schema\": \"plumbline/1\", \"runs\": [], \"more\": 1}\n```\n";
    assertTrue(run("x.md", console + missing).getFirst().contains(".more is missing"));
    String undocumented = "```json\n{\"schema\": \"plumbline/1\"}\n```\n";
    assertTrue(run("x.md", console + undocumented).getFirst().contains(".runs is not in"));
    String cut = "```json\n{\"schema\": \"plumbline/1\", \u2026}\n```\n";
    assertEquals(List.of(), run("x.md", console + cut));
  }

  private List<String> run(String document, String markdown) throws IOException {
    copySampleData();
    return new DocumentedRun(folder, document).check(markdown);
  }

  /** Copied once a folder, so that examples can name it as a reader would. */
  private void copySampleData() throws IOException {
    Path target = folder.resolve("sample-data");
    if (Files.exists(target)) {
      return;
    }
    Files.walkFileTree(
        Commands.SAMPLE_DATA,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = target.resolve(Commands.SAMPLE_DATA.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
