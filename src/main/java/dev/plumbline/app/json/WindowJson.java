package dev.plumbline.app.json;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The document about a call of the window. */
public final class WindowJson {
  private WindowJson() {}

  /**
   * @param window what became of it
   */
  public static String of(String window, List<Path> files) {
    ObjectNode document = Json.document();
    document.put("window", window);
    ComparisonJson.texts(document, "files", files.stream().map(Path::toString).toList());
    return Json.text(document);
  }
}
