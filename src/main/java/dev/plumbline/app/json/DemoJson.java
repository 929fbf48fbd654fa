package dev.plumbline.app.json;

import dev.plumbline.app.ComparisonWords;
import dev.plumbline.app.DemoResult;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The document about the demo. */
public final class DemoJson {
  private DemoJson() {}

  public static String of(DemoResult done) {
    ObjectNode document = Json.document();
    document
        .put("verdict", done.compared().table().verdict().word())
        .put("sentence", ComparisonWords.oneSentence(ComparisonWords.of(done.compared())))
        .put("budgets", done.budgets().outcome().word());
    document
        .putObject("singlePairs")
        .put("pairs", done.gate().pairs())
        .put("falseAlarms", done.gate().falseAlarms())
        .put("missed", done.gate().missed());
    ComparisonJson.texts(
        document, "files", List.of(done.markdown().toString(), done.workbook().toString()));
    return Json.text(document);
  }
}
