package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process, in a folder with a store of its own. */
final class Commands {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  static final Path SAMPLE_DATA = PROJECT.resolve("sample-data");
  static final Path STUDY = SAMPLE_DATA.resolve("k6/release-study");
  static final Path BUDGETS = SAMPLE_DATA.resolve("budgets/release-study.yaml");
  static final Path GOLDEN = PROJECT.resolve("src/test/resources/dev/plumbline/importer/k6/golden");

  private final Path folder;

  Commands(Path folder) {
    this.folder = folder;
  }

  /** What a command said, and how it ended. */
  record Answer(int exit, String out, String err) {
    /** The one document on stdout. */
    JsonNode json() {
      assertEquals(1, out.lines().count(), () -> "one document a line, but: " + out + err);
      return new JsonMapper().readTree(out);
    }

    List<JsonNode> lines() {
      return out.lines().<JsonNode>map(new JsonMapper()::readTree).toList();
    }

    /** Fails, with all that was said, when it did not end so. */
    Answer ended(int expected) {
      assertEquals(expected, exit, () -> out + err);
      return this;
    }
  }

  /** Runs a command on this folder's store. */
  Answer run(Object... arguments) {
    return bare(
        Stream.concat(Stream.of("--store", folder.resolve("test.plumb")), Stream.of(arguments))
            .toArray());
  }

  JsonNode json(int exit, Object... arguments) {
    return run(Stream.concat(Stream.of("--json"), Stream.of(arguments)).toArray())
        .ended(exit)
        .json();
  }

  /** Runs a command as it stands. */
  static Answer bare(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(out, err, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Answer(exit, text(out), text(err));
  }

  /** Runs a command with streams of the caller's; one for both gives what a terminal shows. */
  static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
    PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Plumbline.run(
        arguments, said, out == err ? said : new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  Path folder() {
    return folder;
  }

  /** Copies files of a golden case into a folder of the test's. */
  Path golden(String folderName, String golden, String... files) {
    for (String file : files) {
      copy(GOLDEN.resolve(golden).resolve(file), folderName + "/" + file);
    }
    return folder.resolve(folderName);
  }

  /** Copies the first runs of a side of the study, with their summaries. */
  Path study(String folderName, String side, int runs) {
    for (int i = 1; i <= runs; i++) {
      String run = side + "-" + i;
      copy(STUDY.resolve(run + ".json.gz"), folderName + "/" + run + ".json.gz");
      copy(STUDY.resolve(run + ".summary.json"), folderName + "/" + run + ".summary.json");
    }
    return folder.resolve(folderName);
  }

  /** A run whose file was cut, as a killed k6 leaves it. */
  Path cut(String name, Path whole, int bytes) {
    try {
      byte[] all = Files.readAllBytes(whole);
      Path cut = folder.resolve(name);
      Files.createDirectories(cut.getParent());
      return Files.write(cut, java.util.Arrays.copyOf(all, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path copy(Path from, String to) {
    try {
      Path target = folder.resolve(to);
      Files.createDirectories(target.getParent());
      return Files.copy(from, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
