package dev.plumbline.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a JSON document against an example of it, in which an ellipsis stands for the rest. */
final class DocumentedJson {
  private static final String CUT = "\u2026";

  private DocumentedJson() {}

  static void compare(String path, JsonNode expected, JsonNode got, List<String> differences) {
    if (expected.isString() && got.isString() && expected.asString().endsWith(CUT)) {
      String shown = expected.asString().substring(0, expected.asString().length() - 1);
      if (!got.asString().startsWith(shown)) {
        differences.add(path + " is " + got + ", not " + expected);
      }
      return;
    }
    if (expected.isObject() && got.isObject()) {
      boolean cut = expected.has(CUT);
      expected.forEachEntry(
          (name, value) -> {
            if (!name.equals(CUT)) {
              field(path + "." + name, value, got.get(name), differences);
            }
          });
      got.forEachEntry(
          (name, _) -> {
            if (!cut && !expected.has(name)) {
              differences.add(path + "." + name + " is not in the example");
            }
          });
    } else if (expected.isArray() && got.isArray()) {
      array(path, expected, got, differences);
    } else if (!equal(expected, got)) {
      differences.add(path + " is " + got + ", not " + expected);
    }
  }

  private static void field(
      String path, JsonNode expected, JsonNode got, List<String> differences) {
    if (got == null) {
      differences.add(path + " is missing");
    } else {
      compare(path, expected, got, differences);
    }
  }

  private static void array(
      String path, JsonNode expected, JsonNode got, List<String> differences) {
    boolean cut = !expected.isEmpty() && expected.get(expected.size() - 1).asString("").equals(CUT);
    int shown = cut ? expected.size() - 1 : expected.size();
    if (cut ? got.size() < shown : got.size() != shown) {
      differences.add(path + " has " + got.size() + " elements, not " + shown);
      return;
    }
    for (int i = 0; i < shown; i++) {
      compare(path + "[" + i + "]", expected.get(i), got.get(i), differences);
    }
  }

  /** Numbers in an example may be shortened to four digits. */
  private static boolean equal(JsonNode expected, JsonNode got) {
    if (expected.isNumber() && got.isNumber()) {
      double wanted = expected.asDouble();
      return Math.abs(wanted - got.asDouble()) <= 1e-3 * Math.abs(wanted);
    }
    return expected.equals(got);
  }
}
