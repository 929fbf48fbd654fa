package dev.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The fields that json.md lists, by section, and those that documents have. */
final class DocumentedFields {
  private static final Pattern FIELD = Pattern.compile("`([^`]+)`");

  private DocumentedFields() {}

  /** The paths in the first column of each section's table; a section without one is left out. */
  static Map<String, Set<String>> of(String markdown) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("| `")) {
        Matcher field = FIELD.matcher(line.substring(0, line.indexOf('|', 1)));
        while (field.find()) {
          sections.computeIfAbsent(section, _ -> new TreeSet<>()).add(field.group(1));
        }
      }
    }
    return sections;
  }

  /** Adds the paths of a document's fields, those of free names as they are documented. */
  static void collect(String path, JsonNode node, Set<String> documented, Set<String> found) {
    if (node.isObject() && documented.contains(path + ".*")) {
      if (!node.isEmpty()) {
        found.add(path + ".*");
      }
    } else if (node.isObject() && !node.isEmpty()) {
      node.forEachEntry(
          (name, value) ->
              collect(path.isEmpty() ? name : path + "." + name, value, documented, found));
    } else if (node.isArray()) {
      node.forEach(element -> collect(path + "[]", element, documented, found));
    } else if (!(node.isNull() && documented.contains(path + "[]"))) {
      found.add(path);
    }
  }
}
