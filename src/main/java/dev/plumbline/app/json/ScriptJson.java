package dev.plumbline.app.json;

import dev.plumbline.model.TestScript;
import dev.plumbline.store.Scripts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run's script says, as part of the run's document. */
final class ScriptJson {
  private ScriptJson() {}

  static void fill(ObjectNode node, Scripts.Kept kept) {
    TestScript script = kept.script();
    node.put("file", kept.source()).put("tool", script.tool());
    ArrayNode scenarios = node.putArray("scenarios");
    for (TestScript.Scenario one : script.scenarios()) {
      ObjectNode entry =
          scenarios.addObject().put("name", one.name()).put("executor", one.executor());
      ComparisonJson.texts(entry, "steps", one.steps());
    }
    ArrayNode thresholds = node.putArray("thresholds");
    script
        .thresholds()
        .forEach(
            one ->
                thresholds
                    .addObject()
                    .put("metric", one.metric())
                    .put("expression", one.expression()));
    ArrayNode calls = node.putArray("calls");
    script
        .known()
        .forEach(
            call ->
                calls
                    .addObject()
                    .put("method", call.method())
                    .put("address", call.address())
                    .put("name", call.name()));
    node.put("whole", script.isWhole());
  }
}
