package dev.plumbline.app.json;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.BudgetsChecked;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document about budgets. */
public final class BudgetJson {
  private BudgetJson() {}

  public static String check(BudgetsChecked checked) {
    ObjectNode document = Json.document();
    fill(document.putArray("outcomes"), checked.together());
    document.put("outcome", checked.outcome().word());
    ArrayNode runs = document.putArray("runs");
    for (BudgetsChecked.OfRun alone : checked.alone()) {
      ObjectNode run =
          runs.addObject()
              .put("run", alone.run().id())
              .put("completeness", alone.run().completeness().word());
      fill(run.putArray("outcomes"), alone.outcomes());
    }
    return Json.text(document);
  }

  private static void fill(ArrayNode array, List<BudgetOutcome> outcomes) {
    for (BudgetOutcome outcome : outcomes) {
      ObjectNode node =
          array
              .addObject()
              .put("budget", outcome.budget())
              .put("selection", outcome.selection())
              .put("statistic", outcome.statistic())
              .put("limit", outcome.limit());
      Json.put(node, "limitValue", outcome.limitValue());
      node.put("unit", outcome.unit());
      Json.put(node, "actual", outcome.actual());
      if (Double.isFinite(outcome.low()) || Double.isFinite(outcome.high())) {
        ArrayNode interval = node.putArray("interval");
        for (double end : new double[] {outcome.low(), outcome.high()}) {
          if (Double.isFinite(end)) {
            interval.add(end);
          } else {
            interval.addNull();
          }
        }
      } else {
        node.putNull("interval");
      }
      Json.put(node, "margin", outcome.margin());
      node.put("outcome", outcome.outcome().word())
          .put("evidence", outcome.evidence())
          .put("reason", outcome.reason());
    }
  }
}
