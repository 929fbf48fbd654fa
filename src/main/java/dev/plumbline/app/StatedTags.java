package dev.plumbline.app;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tags of a submetric as k6 writes them: "name:GET /x,method:GET". */
public final class StatedTags {
  private StatedTags() {}

  /** A piece without a tag's name continues the value before it: names hold commas of their own. */
  public static Map<String, String> of(String text) {
    Map<String, String> tags = new LinkedHashMap<>();
    String last = "";
    for (String piece : text.split(",", -1)) {
      int colon = piece.indexOf(':');
      String name = colon < 0 ? "" : piece.substring(0, colon).strip();
      if (name.matches("\\w+")) {
        tags.put(name, bare(piece.substring(colon + 1)));
        last = name;
      } else if (!last.isEmpty()) {
        tags.put(last, tags.get(last) + "," + piece);
      }
    }
    return tags;
  }

  private static String bare(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.endsWith(text.substring(0, 1));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
