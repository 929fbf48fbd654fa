package dev.plumbline.machine;

import dev.plumbline.model.Environment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of tools that measure, or are measured, as far as they are on the path. */
final class Tools {
  /** How each is asked; most know the same word. */
  private static final Map<String, String> ASKED =
      Map.ofEntries(
          Map.entry("k6", "version"),
          Map.entry("java", "-version"),
          Map.entry("go", "version"),
          Map.entry("nginx", "-v"),
          Map.entry("ab", "-V"),
          Map.entry("vegeta", "-version"));

  private static final List<String> NAMES =
      List.of(
          "k6",
          "java",
          "node",
          "python3",
          "go",
          "gatling",
          "jmeter",
          "locust",
          "artillery",
          "autocannon",
          "vegeta",
          "oha",
          "h2load",
          "ab",
          "hyperfine",
          "sysbench",
          "pgbench",
          "redis-benchmark",
          "docker",
          "podman",
          "nginx",
          "postgres",
          "redis-server",
          "mvn",
          "sbt");

  /**
   * Two numbers at least, or one that is named so: {@code v1.7.0-rc1}, {@code 25}, {@code
   * 17.0.9+9}.
   */
  private static final Pattern VERSION =
      Pattern.compile("(?<![\\w.])(?:v|go)?(\\d+(?:\\.\\d+)+(?:[-+_][\\w.+-]*\\w)?)");

  private static final Pattern SINGLE = Pattern.compile("(?i)\\bversion:?\\s+\"?(\\d+)\\b");

  private Tools() {}

  static SortedMap<String, String> versions(String path, boolean windows) {
    SortedMap<String, String> versions = new TreeMap<>();
    for (String name : NAMES) {
      Program.find(name, path, windows)
          .flatMap(program -> program.says(ASKED.getOrDefault(name, "--version")))
          .flatMap(Tools::version)
          .ifPresent(version -> versions.put(Environment.TOOL + name, version));
    }
    return versions;
  }

  /** The first version in what a tool says of itself; JVMs may say something before it. */
  static Optional<String> version(String said) {
    for (String line : said.lines().toList()) {
      if (line.startsWith("Picked up ") || line.startsWith("NOTE: ")) {
        continue;
      }
      Matcher version = VERSION.matcher(line);
      if (version.find()) {
        return Optional.of(version.group(1));
      }
      Matcher single = SINGLE.matcher(line);
      if (single.find()) {
        return Optional.of(single.group(1));
      }
    }
    return Optional.empty();
  }
}
