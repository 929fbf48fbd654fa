package dev.plumbline.app.json;

import dev.plumbline.store.Baselines.Baseline;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about baselines. */
public final class BaselineJson {
  private BaselineJson() {}

  public static String one(Baseline baseline) {
    ObjectNode document = Json.document();
    fill(document.putObject("baseline"), baseline);
    return Json.text(document);
  }

  public static String list(List<Baseline> baselines) {
    ObjectNode document = Json.document();
    ArrayNode list = document.putArray("baselines");
    baselines.forEach(baseline -> fill(list.addObject(), baseline));
    return Json.text(document);
  }

  private static void fill(ObjectNode node, Baseline baseline) {
    node.put("name", baseline.name())
        .put("version", baseline.version())
        .put("reason", baseline.reason())
        .put("created", baseline.created().toString());
    Json.put(node, "size", baseline.runs().size());
    ComparisonJson.texts(node, "runs", baseline.runs());
  }
}
