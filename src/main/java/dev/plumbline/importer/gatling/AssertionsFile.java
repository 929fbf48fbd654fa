package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * {@code js/assertions.json}, which Gatling wrote up to 3.9.5: what was asserted and, by its own
 * figures, whether it was met.
 *
 * @param start of the run in epoch milliseconds
 */
record AssertionsFile(String simulation, OptionalLong start, List<Stated> assertions) {
  /**
   * @param path Global, or groups and name as Gatling shows them
   * @param words target, condition and values
   */
  record Stated(String path, String words, boolean passed, double actual) {}

  AssertionsFile {
    assertions = List.copyOf(assertions);
  }

  static AssertionsFile read(SourceFile file) throws IOException, ImportFailure {
    JsonNode said = JsonFile.read(file);
    List<Stated> assertions = new ArrayList<>();
    for (JsonNode node : said.path("assertions")) {
      String path = HtmlText.plain(node.path("path").asString(""));
      String message = HtmlText.plain(node.path("message").asString(""));
      String words =
          message.startsWith(path + ": ") ? message.substring(path.length() + 2) : message;
      JsonNode actual = node.path("actualValue").path(0);
      assertions.add(
          new Stated(
              path,
              words,
              node.path("result").asBoolean(false),
              actual.isNumber() ? actual.asDouble() : Double.NaN));
    }
    JsonNode start = said.path("start");
    return new AssertionsFile(
        said.path("simulation").asString(""),
        start.isIntegralNumber() && start.canConvertToLong()
            ? OptionalLong.of(start.asLong())
            : OptionalLong.empty(),
        assertions);
  }

  List<StatedThreshold> thresholds(String source) {
    return assertions.stream()
        .map(
            a ->
                new StatedThreshold(
                    a.path(),
                    a.words(),
                    source,
                    Optional.of(a.passed()),
                    Double.isNaN(a.actual())
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(a.actual())))
        .toList();
  }
}
