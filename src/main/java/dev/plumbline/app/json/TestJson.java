package dev.plumbline.app.json;

import dev.plumbline.model.Run;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document about tests and which runs they have. */
public final class TestJson {
  private TestJson() {}

  /**
   * A document.
   *
   * @param tests by name
   * @param moved runs that were of another test, with that one
   */
  public static String of(Map<String, List<Run>> tests, Map<Run, String> moved) {
    ObjectNode document = Json.document();
    ArrayNode list = document.putArray("tests");
    tests.forEach(
        (name, runs) -> {
          ArrayNode ids = list.addObject().put("name", name).putArray("runs");
          runs.forEach(run -> ids.add(run.id()));
        });
    ArrayNode moves = document.putArray("moved");
    moved.forEach((run, from) -> moves.addObject().put("run", run.id()).put("from", from));
    return Json.text(document);
  }
}
