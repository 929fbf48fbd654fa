package dev.plumbline.app.json;

import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.store.KeptEnvironments;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about the machines that runs are made on. */
public final class EnvironmentJson {
  private EnvironmentJson() {}

  /**
   * What {@code importer.EnvironmentFile} reads again.
   *
   * @param lines whether for a file that people read, rather than on one line
   */
  public static String taken(Environment environment, Instant taken, boolean lines) {
    ObjectNode document = Json.document();
    fill(document.putObject("environment").put("taken", taken.toString()), environment);
    return lines ? document.toPrettyString() : Json.text(document);
  }

  /** What is known of runs, in the order that they are given in. */
  public static String ofRuns(Map<Run, Optional<KeptEnvironments.Kept>> runs) {
    ObjectNode document = Json.document();
    ArrayNode list = document.putArray("environments");
    runs.forEach(
        (run, kept) -> {
          ObjectNode entry = list.addObject().put("run", run.id());
          kept.ifPresent(known -> fill(entry, known));
        });
    return Json.text(document);
  }

  static void fill(ObjectNode node, KeptEnvironments.Kept kept) {
    fill(node.put("file", kept.source()), kept.environment());
  }

  private static void fill(ObjectNode node, Environment environment) {
    node.put("name", environment.name()).set("facts", Json.texts(environment.facts()));
  }
}
