package dev.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were measured on, without anything that names the machine. */
final class Machine {
  private Machine() {}

  static Map<String, String> facts() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor", field(Path.of("/proc/cpuinfo"), "model name"));
    facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("memory", field(Path.of("/proc/meminfo"), "MemTotal"));
    facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put("load when begun", load());
    return facts;
  }

  /** The load of the last minute: figures taken beside other work are to be taken again. */
  static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : "unknown";
  }

  private static String field(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return "unknown";
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
