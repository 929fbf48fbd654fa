package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stops an import when it has said something of its first file, whose end is missing. */
class CancelledImportTest {
  @TempDir Path folder;
  private Commands commands;
  private Path first;
  private Path second;

  @BeforeEach
  void layOutFiles() {
    commands = new Commands(folder);
    Path study = commands.study("study", "baseline", 2);
    first = commands.cut("cut/first.json.gz", study.resolve("baseline-1.json.gz"), 300_000);
    second = study.resolve("baseline-2.json.gz");
  }

  @Test
  void itSaysWhatWasStoredBefore() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(ExitCode.CANCELLED, importing(new ByteArrayOutputStream(), err));
    String said = Commands.text(err);
    assertTrue(
        said.contains(
            "cancelled; nothing of " + second + " was stored; 1 file before it is in the store"),
        said);
    assertEquals(1, commands.json(0, "runs").path("runs").size());
  }

  @Test
  void withJsonTheFilesBeforeAreBesideTheError() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(ExitCode.CANCELLED, importing(out, new ByteArrayOutputStream(), "--json"));
    JsonNode document = new JsonMapper().readTree(Commands.text(out));
    assertEquals("PB-CANCELLED", document.at("/error/code").asString());
    assertEquals(1, document.path("imports").size());
    assertEquals("partial", document.at("/imports/0/outcome").asString());
  }

  private int importing(OutputStream out, OutputStream err, String... options) {
    Cancelling cancelling = new Cancelling();
    PrintStream notes =
        new PrintStream(err, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            super.println(line);
            cancelling.stop();
          }
        };
    return Plumbline.run(
        Stream.concat(
                Stream.of(
                    "--store",
                    folder.resolve("test.plumb").toString(),
                    "import",
                    first.toString(),
                    second.toString()),
                Stream.of(options))
            .toArray(String[]::new),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        notes,
        cancelling);
  }
}
