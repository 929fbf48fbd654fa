package dev.plumbline.app.json;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Run;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about what was noted of runs. */
public final class AnnotationJson {
  private AnnotationJson() {}

  public static String of(Run run, List<Annotation> annotations) {
    ObjectNode document = Json.document().put("run", run.id());
    fill(document, run, annotations);
    return Json.text(document);
  }

  static void fill(ObjectNode node, Run run, List<Annotation> annotations) {
    ArrayNode list = node.putArray("annotations");
    for (Annotation one : annotations) {
      ObjectNode entry = list.addObject().put("number", one.number());
      Json.put(entry, "at", one.seconds());
      entry
          .put("time", one.at().map(at -> run.started().plus(at).toString()).orElse(null))
          .put("text", one.text());
    }
  }
}
