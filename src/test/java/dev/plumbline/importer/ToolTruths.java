package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a tool against truths that another program found in them: {@code <file>.truth.json}
 * beside each, in the golden folder and, with {@code -Dplumbline.corpus=DIR}, in a folder of the
 * tool's name anywhere below that one.
 */
public abstract class ToolTruths {
  private static final String TRUTH = ".truth.json";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String tool;

  @TempDir protected Path folder;

  /**
   * @param tool whose folders in the corpus are searched; empty for files of no tool
   */
  protected ToolTruths(String tool) {
    this.tool = tool;
  }

  /** What a truth says of a run, by the names of {@link ShownFigures}. */
  protected abstract Map<String, Double> expected(JsonNode truth);

  /** The figures that a truth holds under their own names. */
  protected static Map<String, Double> named(JsonNode truth) {
    Map<String, Double> figures = new LinkedHashMap<>();
    truth
        .properties()
        .forEach(figure -> figures.put(figure.getKey(), figure.getValue().asDouble()));
    return figures;
  }

  protected final Path golden() {
    return Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'), "golden");
  }

  /** All figures that are shown of a file. */
  protected final Map<String, Double> shown(Path file) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return ShownFigures.of(imports.show(imports.stored(file)));
    }
  }

  /** All figures that are shown of a file that was read by rules. */
  protected final Map<String, Double> shown(Path file, ReadRules rules) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      var result = imports.one(file, rules);
      return ShownFigures.of(
          imports.show(result.run().orElseThrow(() -> new AssertionError(result.toString()))));
    }
  }

  /** A file of this text. */
  protected final Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "printed", ".txt"), text);
  }

  /** What is said of a file that cannot be imported. */
  protected final String refusal(Path file) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      var result = imports.one(file);
      assertTrue(result.run().isEmpty(), result::toString);
      return result.code() + " " + result.message();
    }
  }

  /** The codes of what is said of a file that was imported. */
  protected final List<String> told(Path file) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.one(file).diagnostics().stream().map(d -> d.code()).toList();
    }
  }

  @Test
  void everyGoldenFileIsTheTruth() throws IOException {
    assertFalse(truths(golden()).isEmpty());
    for (Path truth : truths(golden())) {
      check(truth);
    }
  }

  @Test
  void aFigureThatIsWrongIsCaught() throws IOException {
    Path truth = truths(golden()).getFirst();
    Map<String, Double> wrong = new LinkedHashMap<>(expected(read(truth)));
    wrong.replaceAll((_, figure) -> figure + 0.01);
    assertEquals(wrong.size(), differences(wrong, shown(fileOf(truth))).size());
  }

  @Test
  void everyFileOfTheCorpusIsTheTruth() throws IOException {
    Assumptions.assumeFalse(tool.isEmpty(), "files of no tool: the corpus has none of them");
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    List<Path> folders;
    try (Stream<Path> all = Files.walk(Path.of(corpus))) {
      folders = all.filter(Files::isDirectory).filter(f -> f.endsWith(tool)).toList();
    }
    assertFalse(folders.isEmpty(), () -> "no folder " + tool + " in " + corpus);
    for (Path of : folders) {
      for (Path truth : truths(of)) {
        check(truth);
      }
    }
  }

  private void check(Path truth) throws IOException {
    Map<String, Double> expected = expected(read(truth));
    assertFalse(expected.isEmpty(), truth::toString);
    assertEquals(List.of(), differences(expected, shown(fileOf(truth))), truth::toString);
  }

  private static List<String> differences(Map<String, Double> expected, Map<String, Double> shown) {
    return expected.entrySet().stream()
        .filter(e -> !near(e.getValue(), shown.getOrDefault(e.getKey(), Double.NaN)))
        .map(e -> e + ", shown " + shown.get(e.getKey()))
        .toList();
  }

  private static boolean near(double expected, double shown) {
    return Math.abs(expected - shown) <= 1e-9 * Math.max(1e-3, Math.abs(expected));
  }

  private static JsonNode read(Path truth) {
    return MAPPER.readTree(truth.toFile());
  }

  private static Path fileOf(Path truth) {
    String name = truth.getFileName().toString();
    return truth.resolveSibling(name.substring(0, name.length() - TRUTH.length()));
  }

  private static List<Path> truths(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.filter(f -> f.getFileName().toString().endsWith(TRUTH)).sorted().toList();
    }
  }
}
