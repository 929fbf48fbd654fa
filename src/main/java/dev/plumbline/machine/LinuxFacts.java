package dev.plumbline.machine;

import dev.plumbline.model.Environment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Linux says of its machine in {@code /proc}, {@code /sys} and {@code /etc}. */
final class LinuxFacts {
  private static final Path CPUS = Path.of("proc/cpuinfo");

  private final SystemFiles files;

  LinuxFacts(SystemFiles files) {
    this.files = files;
  }

  SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    Facts.put(facts, Environment.CPU_MODEL, joined(values(CPUS, "model name")));
    long cores = values(CPUS, "processor").count();
    if (cores > 0) {
      facts.put(Environment.CPU_CORES, Long.toString(cores));
    }
    Facts.put(facts, Environment.CPU_GOVERNOR, joined(governors()));
    values(Path.of("proc/meminfo"), "MemTotal")
        .filter(text -> text.matches("\\d{1,15} kB"))
        .map(text -> Long.toString(1024 * Long.parseLong(text.split(" ", -1)[0])))
        .findFirst()
        .ifPresent(bytes -> facts.put(Environment.MEMORY, bytes));
    Facts.put(facts, Environment.OS_KERNEL, files.text(Path.of("proc/sys/kernel/osrelease")));
    Facts.put(facts, Environment.OS_DISTRIBUTION, distribution());
    facts.putAll(new ContainerLimits(files).facts());
    return facts;
  }

  /** Processors may have governors of their own; where they do, all are said. */
  private Stream<String> governors() {
    return files.matching(Path.of("sys/devices/system/cpu"), "cpu[0-9]*").stream()
        .flatMap(cpu -> files.text(cpu.resolve("cpufreq/scaling_governor")).stream());
  }

  private Optional<String> distribution() {
    return files
        .lines(Path.of("etc/os-release"))
        .filter(line -> line.startsWith("PRETTY_NAME="))
        .map(line -> line.substring(line.indexOf('=') + 1).replaceAll("^['\"]|['\"]$", ""))
        .findFirst();
  }

  /** The values of lines {@code key : value}. */
  private Stream<String> values(Path file, String key) {
    return files
        .lines(file)
        .map(line -> line.split(":", 2))
        .filter(parts -> parts.length == 2 && parts[0].strip().equals(key))
        .map(parts -> parts[1].strip().replaceAll("\\s+", " "));
  }

  private static Optional<String> joined(Stream<String> values) {
    return Optional.of(values.distinct().sorted().collect(Collectors.joining(", ")));
  }
}
