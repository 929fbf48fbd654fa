package dev.plumbline.importer.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the results of a file say of the virtual machine and how they were measured. */
final class Settings {
  private static final String SECRET = "(?i).*(pass|secret|token|credential|auth|key).*";

  private final Map<String, Set<String>> values = new LinkedHashMap<>();

  void add(JsonNode result) {
    put("jmh", text(result, "jmhVersion"));
    put("jdk", text(result, "jdkVersion"));
    put("vm", (text(result, "vmName") + " " + text(result, "vmVersion")).strip());
    put("jvm", text(result, "jvm"));
    List<String> arguments = new ArrayList<>();
    result.path("jvmArgs").forEach(one -> arguments.add(withoutSecret(one.asString(""))));
    put("jvm-args", String.join(" ", arguments));
    put("forks", text(result, "forks"));
    put("warmup", times(result, "warmup"));
    put("measurement", times(result, "measurement"));
  }

  private static String text(JsonNode result, String key) {
    JsonNode node = result.path(key);
    return node.isValueNode() ? node.asString("") : "";
  }

  private static String times(JsonNode result, String what) {
    String iterations = text(result, what + "Iterations");
    String time = text(result, what + "Time");
    return iterations.isEmpty() || iterations.equals("0") ? "" : iterations + " x " + time;
  }

  /** Passwords are sometimes given to a virtual machine as its properties. */
  private static String withoutSecret(String argument) {
    int equals = argument.indexOf('=');
    return equals > 0 && argument.substring(0, equals).matches(SECRET)
        ? argument.substring(0, equals) + "=(left out)"
        : argument;
  }

  private void put(String key, String value) {
    if (!value.isEmpty()) {
      values.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }
  }

  String version() {
    return values.getOrDefault("jmh", Set.of("")).iterator().next();
  }

  /** By name; of results that differ all values. */
  Map<String, String> facts() {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> String.join(", ", e.getValue()),
                (a, _) -> a,
                LinkedHashMap::new));
  }
}
