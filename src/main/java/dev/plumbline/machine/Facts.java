package dev.plumbline.machine;

import dev.plumbline.model.Environment;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is known of the machine we run on. */
public final class Facts {
  private final Map<String, String> variables;
  private final String system;
  private final boolean windows;

  private Facts(Map<String, String> variables, String system) {
    this.variables = variables;
    this.system = system.toLowerCase(Locale.ROOT);
    this.windows = this.system.startsWith("windows");
  }

  /**
   * Of this machine, and of the version of what is worked on.
   *
   * @param variables of which the path alone is looked at, to find tools by
   * @param folder in the work tree whose commit is told
   */
  public static Environment take(String name, Map<String, String> variables, Path folder) {
    return Environment.of(
        name, new Facts(variables, System.getProperty("os.name", "")).all(folder));
  }

  private SortedMap<String, String> all(Path folder) {
    SortedMap<String, String> facts = new TreeMap<>(ofJava());
    if (system.startsWith("linux")) {
      facts.putAll(new LinuxFacts(new SystemFiles(Path.of("/"))).facts());
    } else if (system.startsWith("mac")) {
      facts.putAll(ofMac());
    } else if (windows) {
      facts.putAll(ofWindows());
    }
    facts.putAll(Tools.versions(path(), windows));
    facts.putAll(GitFacts.of(program("git"), folder));
    return facts;
  }

  /** Every system says these through the JVM. */
  private static SortedMap<String, String> ofJava() {
    SortedMap<String, String> facts = new TreeMap<>();
    Map.of(
            Environment.OS_NAME, "os.name",
            Environment.OS_ARCH, "os.arch",
            Environment.OS_KERNEL, "os.version",
            Environment.JAVA_VERSION, "java.version",
            Environment.JAVA_VENDOR, "java.vendor",
            Environment.JAVA_VM, "java.vm.name")
        .forEach(
            (key, property) -> put(facts, key, Optional.ofNullable(System.getProperty(property))));
    return facts;
  }

  private SortedMap<String, String> ofMac() {
    SortedMap<String, String> facts = new TreeMap<>();
    put(facts, Environment.CPU_MODEL, says("sysctl", "-n", "machdep.cpu.brand_string"));
    put(facts, Environment.CPU_CORES, says("sysctl", "-n", "hw.logicalcpu"));
    put(facts, Environment.MEMORY, says("sysctl", "-n", "hw.memsize"));
    put(
        facts,
        Environment.OS_DISTRIBUTION,
        says("sw_vers", "-productVersion").map(version -> "macOS " + version));
    return facts;
  }

  private SortedMap<String, String> ofWindows() {
    SortedMap<String, String> facts = new TreeMap<>();
    put(
        facts,
        Environment.CPU_MODEL,
        says(
                "reg",
                "query",
                "HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0",
                "/v",
                "ProcessorNameString")
            .filter(said -> said.contains("REG_SZ"))
            .map(said -> said.substring(said.lastIndexOf("REG_SZ") + 6).strip()));
    facts.put(Environment.CPU_CORES, Integer.toString(Runtime.getRuntime().availableProcessors()));
    return facts;
  }

  private Optional<String> says(String program, String... arguments) {
    return program(program).flatMap(asked -> asked.says(arguments));
  }

  private Optional<Program> program(String name) {
    return Program.find(name, path(), windows);
  }

  private String path() {
    return variables.getOrDefault(windows ? "Path" : "PATH", variables.getOrDefault("PATH", ""));
  }

  /** A fact of one line; nothing else is one. */
  static void put(Map<String, String> facts, String key, Optional<String> value) {
    value
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.lines().count() == 1)
        .ifPresent(text -> facts.put(key, text));
  }
}
