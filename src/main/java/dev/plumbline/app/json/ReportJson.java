package dev.plumbline.app.json;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The document about reports that were written. */
public final class ReportJson {
  private ReportJson() {}

  public static String written(List<Path> files) {
    ObjectNode document = Json.document();
    ComparisonJson.texts(document, "files", files.stream().map(Path::toString).toList());
    return Json.text(document);
  }
}
