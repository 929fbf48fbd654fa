package dev.plumbline.app.json;

import dev.plumbline.app.CompareAttachments.Difference;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents about what was put beside runs. */
public final class AttachmentJson {
  private AttachmentJson() {}

  public static String of(Run run, List<Attachment> attachments) {
    ObjectNode document = Json.document().put("run", run.id());
    fill(document, attachments);
    return Json.text(document);
  }

  public static String differences(Run first, Run second, List<Difference> differences) {
    ObjectNode document = Json.document().put("run", first.id()).put("other", second.id());
    ArrayNode list = document.putArray("differences");
    for (Difference one : differences) {
      ObjectNode entry =
          list.addObject()
              .put("name", one.name())
              .put("state", one.state().word())
              .put("reason", one.why());
      ComparisonJson.texts(entry, "diff", one.diff());
    }
    return Json.text(document);
  }

  static void fill(ObjectNode node, List<Attachment> attachments) {
    ArrayNode list = node.putArray("attachments");
    for (Attachment one : attachments) {
      list.addObject()
          .put("name", one.name())
          .put("place", one.place())
          .put("kind", one.kind())
          .put("bytes", one.bytes())
          .put("sha256", one.sha256())
          .put("attached", one.attached().toString())
          .put("kept", one.kept());
    }
  }
}
