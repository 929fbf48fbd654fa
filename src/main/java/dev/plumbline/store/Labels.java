package dev.plumbline.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Keys and values as one text: sorted lines of {@code key=value}, line breaks escaped. */
final class Labels {
  private Labels() {}

  static String toText(Map<String, String> labels) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(labels)
        .forEach(
            (key, value) ->
                text.append(escape(key)).append('=').append(escape(value)).append('\n'));
    return text.toString();
  }

  static Map<String, String> parse(String text) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        labels.put(unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
      }
    }
    return labels;
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("=", "%3D").replace("\n", "%0A");
  }

  private static String unescape(String text) {
    return text.replace("%0A", "\n").replace("%3D", "=").replace("%25", "%");
  }
}
