package dev.plumbline.importer.k6;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.app.ShownRun;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run in every wrapping: the same figures. */
class K6CopiesTest {
  private static final Path CSV = Lines.REAL.resolveSibling("points.csv.gz");

  @TempDir Path folder;

  @Test
  void gzipGivesTheSameFiguresAndProvesTheEnd() throws IOException {
    same(Lines.REAL, Completeness.WHOLE);
  }

  @Test
  void zstdGivesTheSameFiguresAndProvesTheEnd() throws IOException {
    Path copy = Files.write(folder.resolve("copy.zst"), Zstd.compress(Lines.real()));
    same(copy, Completeness.WHOLE);
  }

  @Test
  void byteOrderMarkAndCrLfChangeNothing() throws IOException {
    same(text("\uFEFF" + Lines.realText(), UTF_8), Completeness.UNKNOWN);
    same(text(Lines.realText().replace("\n", "\r\n"), UTF_8), Completeness.UNKNOWN);
  }

  @Test
  void bothKindsOfUtf16ChangeNothing() throws IOException {
    String crLf = "\uFEFF" + Lines.realText().replace("\n", "\r\n");
    same(text(crLf, UTF_16LE), Completeness.UNKNOWN);
    same(text(crLf, UTF_16BE), Completeness.UNKNOWN);
  }

  @Test
  void anOtherRunIsNotTheSame() throws IOException {
    Path other = Lines.REAL.resolveSibling("../v1.0.0/points.json.gz").normalize();
    assertNotEquals(ShownRun.figures(plain()), ShownRun.figures(shown(other)));
  }

  @Test
  void theCsvHasTheSameValuesAndSaysHowExactItIs() throws IOException {
    RunView csv = shown(CSV);
    assertEquals(values(plain()), values(csv));
    assertTrue(
        csv.diagnostics().stream()
            .anyMatch(
                d ->
                    d.code().equals("K6-CSV-PRECISION")
                        && d.message().contains("6 decimals and times of whole seconds")),
        csv.diagnostics()::toString);
    assertTrue(csv.diagnostics().stream().anyMatch(d -> d.code().equals(Diagnostic.WHOLE_SECONDS)));
    assertTrue(
        plain().diagnostics().stream().noneMatch(d -> d.code().equals(Diagnostic.WHOLE_SECONDS)));
  }

  @Test
  void theTimesOfACsvMayBeOfAnyUnit() throws IOException {
    String header = "metric_name,timestamp,metric_value,group,method,name,status\n";
    for (String time :
        List.of("1795231800", "1795231800000", "1795231800000000", "1795231800000000000")) {
      String row = "http_req_duration," + time + ",1.5,,GET,/a,200\n";
      try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
        Run run = imports.stored(text(header + row + row.replace("1.5", "2.5"), UTF_8));
        assertEquals(1_795_231_800L, run.started().getEpochSecond(), time);
        assertEquals(2, run.requests());
      }
    }
  }

  /** Of the metrics whose type a CSV lets us know: all of k6's own. */
  private static Map<String, List<Double>> values(RunView view) {
    Map<String, List<Double>> values = new TreeMap<>();
    for (RunView.Row row : view.rows()) {
      if (K6Metric.builtIn(row.metric().name()) != null
          && row.metric().type() != MetricType.GAUGE) {
        values.put(
            row.metric().name() + row.method() + row.name(),
            List.of(
                (double) row.distribution().count(),
                (double) row.failed(),
                row.distribution().min(),
                row.distribution().percentile(95),
                row.distribution().max(),
                row.distribution().sum()));
      }
    }
    return values;
  }

  private RunView plain() throws IOException {
    return shown(text(Lines.realText(), UTF_8));
  }

  private void same(Path copy, Completeness completeness) throws IOException {
    RunView view = shown(copy);
    assertEquals(ShownRun.figures(plain()), ShownRun.figures(view), copy::toString);
    assertEquals(completeness, view.run().completeness());
  }

  private Path text(String text, Charset charset) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "copy", ".json"), text, charset);
  }

  private RunView shown(Path file) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.show(imports.stored(file));
    }
  }
}
