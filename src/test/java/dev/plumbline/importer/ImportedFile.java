package dev.plumbline.importer;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files imported into a store of their own, and what is then shown of their first run. */
public final class ImportedFile implements AutoCloseable {
  private final Imports imports;
  private final List<ImportResult> results;

  public ImportedFile(Path folder, Path... files) throws IOException {
    imports = new Imports(Files.createTempDirectory(folder, "store"));
    results = imports.run(Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, files);
  }

  /** A text as a file of that name. */
  public static ImportedFile of(Path folder, String name, String text) throws IOException {
    Path file = Files.createTempDirectory(folder, "text").resolve(name);
    return new ImportedFile(folder, Files.writeString(file, text));
  }

  /** A folder of third-party files, only where the corpus is at hand. */
  public static Path thirdParty(String tool) {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    return Path.of(corpus, "other", "third-party", tool);
  }

  public static JsonNode truth(Path file) throws IOException {
    return new JsonMapper().readTree(Files.readString(file));
  }

  public List<ImportResult> results() {
    return results;
  }

  public Run run() {
    return results.getFirst().run().orElseThrow(() -> new AssertionError(results.toString()));
  }

  public RunView view() {
    return imports.show(run());
  }

  /** Of another of the runs that were imported. */
  public RunView view(Run run) {
    return imports.show(run);
  }

  /** What is shown of one name, empty for the figures of the whole run. */
  public RunView.Row row(String metric, String name) {
    return view().rows().stream()
        .filter(row -> row.metric().name().equals(metric) && row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + metric + " of " + name));
  }

  public List<String> codes() {
    return view().diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** What was told with a code. */
  public String message(String code) {
    return view().diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals(code))
        .map(Diagnostic::message)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + codes()));
  }

  /** The differences of a row from what is expected of it, by the words of {@code show --json}. */
  public static List<String> differences(RunView.Row row, List<Expected> expected) {
    return expected.stream().map(e -> e.difference(row)).filter(Objects::nonNull).toList();
  }

  /**
   * @param statistic {@code count}, {@code failed}, {@code min}, {@code max}, {@code mean} or
   *     {@code p95}
   */
  public record Expected(String statistic, double value) {
    private String difference(RunView.Row row) {
      double found =
          switch (statistic) {
            case "count" -> row.distribution().count();
            case "failed" -> row.failed();
            case "min" -> row.distribution().min();
            case "max" -> row.distribution().max();
            case "mean" -> row.distribution().mean();
            default -> row.distribution().percentile(Double.parseDouble(statistic.substring(1)));
          };
      boolean same = Math.abs(found - value) <= 1e-9 * Math.max(Math.abs(found), Math.abs(value));
      return same ? null : statistic + " of " + row.name() + " is " + found + ", not " + value;
    }
  }

  /** A figure for each pair of a statistic and the truth's word for it. */
  public static List<Expected> expected(JsonNode truth, String... pairs) {
    return Arrays.stream(pairs)
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Expected(pair[0], truth.path(pair[1]).asDouble(Double.NaN)))
        .toList();
  }

  @Override
  public void close() {
    imports.close();
  }
}
