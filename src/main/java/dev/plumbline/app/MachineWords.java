package dev.plumbline.app;

import dev.plumbline.model.Environment;
import dev.plumbline.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a machine is, in a line. */
public final class MachineWords {
  private MachineWords() {}

  /**
   * "AMD EPYC 7B13, 8 cores, limited to 2, 33.6 GB, governor powersave, Linux 6.1, JDK 25.0.1": of
   * these what is known; empty where none of it is.
   */
  public static String of(Environment environment) {
    List<String> words = new ArrayList<>();
    if (!environment.name().isBlank()) {
      words.add(environment.name());
    }
    environment.fact(Environment.CPU_MODEL).ifPresent(words::add);
    environment
        .fact(Environment.CPU_CORES)
        .ifPresent(cores -> words.add(cores + (cores.equals("1") ? " core" : " cores")));
    environment.fact(Environment.CONTAINER_CPUS).ifPresent(cpus -> words.add("limited to " + cpus));
    bytes(environment, Environment.MEMORY).ifPresent(words::add);
    bytes(environment, Environment.CONTAINER_MEMORY)
        .ifPresent(bytes -> words.add("limited to " + bytes));
    environment
        .fact(Environment.CPU_GOVERNOR)
        .ifPresent(governor -> words.add("governor " + governor));
    environment
        .fact(Environment.OS_NAME)
        .map(name -> name + environment.fact(Environment.OS_KERNEL).map(of -> " " + of).orElse(""))
        .ifPresent(words::add);
    jdk(environment).ifPresent(version -> words.add("JDK " + version));
    return String.join(", ", words);
  }

  /** The JDK that tools ran with: that of the path; else the one that wrote the facts. */
  static Optional<String> jdk(Environment environment) {
    return environment
        .fact(Environment.TOOL + "java")
        .or(() -> environment.fact(Environment.JAVA_VERSION));
  }

  /** A size of memory as people say it; as it stands where it is no number. */
  static Optional<String> bytes(Environment environment, String key) {
    return environment
        .fact(key)
        .map(text -> text.matches("\\d{1,18}") ? Figures.bytes(Long.parseLong(text)) : text);
  }
}
