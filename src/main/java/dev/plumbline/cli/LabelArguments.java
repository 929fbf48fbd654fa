package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels as people write them: {@code release=1.5}. */
final class LabelArguments {
  private LabelArguments() {}

  static Map<String, String> parse(List<String> written) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String label : written) {
      int equals = label.indexOf('=');
      if (equals <= 0 || equals == label.length() - 1) {
        throw new Failure(
            "PB-USAGE", "--label takes a key and a value, such as release=1.5, not " + label);
      }
      labels.put(label.substring(0, equals), label.substring(equals + 1));
    }
    return labels;
  }
}
