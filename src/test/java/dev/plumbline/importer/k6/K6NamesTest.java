package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are kept as recorded; what is made of them on read; what happens to too many. */
class K6NamesTest {
  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void urlsAreStoredAsRecordedAndReadAsTemplates() throws IOException {
    String first = "http://h:1/orders/8317/items/2";
    String second = "http://h:1/orders/9/items/77";
    RunView recorded = shown(NameStyle.RECORDED, named(first, first) + named(second, second));
    assertEquals(List.of(first, second), names(recorded));
    RunView templated = shown(NameStyle.TEMPLATED, named(first, first) + named(second, second));
    assertEquals(List.of("/orders/:id/items/:id"), names(templated));
    assertEquals(2, templated.rows().getFirst().distribution().count());
  }

  @Test
  void aNameThatTheScriptSetIsNeverTouched() throws IOException {
    String url = "http://h:1/orders/8317";
    assertEquals(
        List.of("GET /orders/8317", "http://h:1/orders/1"),
        names(
            shown(
                NameStyle.TEMPLATED,
                named("GET /orders/8317", url) + named("http://h:1/orders/1", url))));
  }

  @Test
  void furtherUrlsBeyondTheLimitAreFoldedByTemplateAndLoseNoRequest() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String url = "http://h/orders/" + (1_000 + i);
      lines.append(named(url, url));
    }
    ImportResult result = imports.one(file(lines.toString()), limits(10, 100_000));
    RunView view = imports.show(result.run().orElseThrow());
    assertEquals(11, view.rows().size());
    assertEquals("/orders/:id", view.rows().getFirst().name());
    assertEquals(490, view.rows().getFirst().distribution().count());
    assertTrue(said(result, "PB-NAMES-FOLDED").contains("name tag"));
  }

  @Test
  void seriesBeyondTheLimitAreCountedTogetherAndTheWorstTagIsNamed() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(named("GET of customer " + i, "http://h/c"));
    }
    ImportResult result = imports.one(file(lines.toString()), limits(2_000, 40));
    RunView view = imports.show(result.run().orElseThrow());
    long all = view.rows().stream().mapToLong(row -> row.distribution().count()).sum();
    assertEquals(500, all);
    RunView.Row other =
        view.rows().stream().filter(r -> r.name().equals("(other)")).findFirst().orElseThrow();
    assertTrue(other.distribution().count() >= 460, other::toString);
    String said = said(result, "PB-SERIES-CAPPED");
    assertTrue(said.matches(".*the worst is the name, with [0-9]+ values such as GET of .*"), said);
  }

  @Test
  void manyNamesShareTheirKeptSamples() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      lines.append(named("GET of customer " + i, "http://h/c"));
    }
    ImportResult result = imports.one(file(lines.toString()), limits(100, 1_000));
    assertEquals(60_000, result.run().orElseThrow().requests());
    int kept = imports.store().reader(result.run().orElseThrow()).samples().size();
    assertTrue(kept <= 101 * 20, () -> kept + " samples were kept");
  }

  private static String said(ImportResult result, String code) {
    return result.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(result.toString()))
        .message();
  }

  private static ImportLimits limits(int names, int series) {
    ImportLimits d = ImportLimits.DEFAULT;
    return new ImportLimits(
        d.lineBytes(),
        names,
        series,
        d.bufferedValues(),
        d.badShare(),
        d.expansionRatio(),
        d.expansionBytes(),
        false);
  }

  private static String named(String name, String url) {
    return Lines.request(name, 0, "1", 200)
        .replace("\"status\"", "\"url\":\"" + url + "\",\"status\"");
  }

  private static List<String> names(RunView view) {
    return view.rows().stream().map(RunView.Row::name).toList();
  }

  private RunView shown(NameStyle style, String lines) throws IOException {
    ImportResult result = imports.one(file(lines));
    return imports.show(result.run().orElseThrow(), style, Population.ALL);
  }

  private Path file(String lines) throws IOException {
    return Lines.write(folder.resolve("names.json"), lines);
  }
}
