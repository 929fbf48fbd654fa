package dev.plumbline.app.json;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The document about the store itself. */
public final class StoreJson {
  private StoreJson() {}

  public static String info(Path file, Map<String, Long> facts) {
    ObjectNode document = Json.document();
    ObjectNode store = document.putObject("store").put("file", file.toString());
    new TreeMap<>(facts).forEach(store::put);
    store.put("bytes", facts.get("pages") * facts.get("pageSize"));
    return Json.text(document);
  }
}
