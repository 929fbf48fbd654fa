package dev.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plumbline importing one file into a store of the part's own, by its command line. */
final class OurImport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Setting setting;
  private final String part;
  private final Path file;
  private final String store;

  OurImport(Setting setting, String part, Path file) {
    this.setting = setting;
    this.part = part;
    this.file = file;
    this.store = setting.folder().resolve(part + ".plumb").toString();
  }

  Program program() {
    return Program.plumbline(setting, "import", file.toString(), "--store", store);
  }

  /** Looks into a store without runs. */
  Program emptyStart() {
    String empty = setting.folder().resolve(part + "-empty.plumb").toString();
    return Program.plumbline(setting, "store", "info", "--store", empty);
  }

  /** Leaves both stores empty. */
  void forget() throws IOException {
    setting.emptyStore(part);
    setting.emptyStore(part + "-empty");
  }

  /** Imports once; why that did not work, if it did not. */
  Optional<String> refusal() throws IOException, InterruptedException {
    forget();
    return program().failure();
  }

  /** The figures of the only run, as the command line shows them. */
  Map<Truth.Key, Truth.Row> figures() throws IOException, InterruptedException {
    Program show =
        Program.plumbline(
            setting, "show", "latest", "--json", "--names", "recorded", "--store", store);
    show.seconds();
    Map<Truth.Key, Truth.Row> figures = new TreeMap<>();
    for (JsonNode row : MAPPER.readTree(show.said()).path("series")) {
      JsonNode percentiles = row.path("percentiles");
      figures.put(
          new Truth.Key(
              row.path("metric").asString(),
              row.path("method").asString(""),
              row.path("name").asString("")),
          new Truth.Row(
              row.path("count").asLong(),
              row.path("failed").asLong(Truth.Row.NOT_COUNTED),
              row.path("sum").asDouble(Double.NaN),
              row.path("min").asDouble(Double.NaN),
              row.path("max").asDouble(Double.NaN),
              percentiles.path("50").asDouble(Double.NaN),
              percentiles.path("95").asDouble(Double.NaN),
              percentiles.path("99").asDouble(Double.NaN)));
    }
    return figures;
  }
}
