package dev.plumbline.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the machine a run was made on: its fingerprint. What is unknown is not there.
 *
 * @param name what a person called the machine; empty where nobody did
 * @param facts text by key, such as {@code 8} by {@code cpu.cores}; bytes and counts are plain
 *     digits. Other keys than the ones here may be among them
 */
public record Environment(String name, SortedMap<String, String> facts) {
  public static final String CPU_MODEL = "cpu.model";

  /** Logical processors of the machine, whatever a container leaves of them. */
  public static final String CPU_CORES = "cpu.cores";

  public static final String CPU_GOVERNOR = "cpu.governor";

  /** Processors that a container may use at a time, as a decimal number. */
  public static final String CONTAINER_CPUS = "container.cpus";

  public static final String CONTAINER_MEMORY = "container.memory.bytes";
  public static final String MEMORY = "memory.bytes";
  public static final String OS_NAME = "os.name";
  public static final String OS_ARCH = "os.arch";
  public static final String OS_KERNEL = "os.kernel";
  public static final String OS_DISTRIBUTION = "os.distribution";

  /** Of the JVM that wrote the facts; {@link #TOOL}{@code java} is the one on the path. */
  public static final String JAVA_VERSION = "java.version";

  public static final String JAVA_VENDOR = "java.vendor";
  public static final String JAVA_VM = "java.vm";

  /** Before the name of a tool whose version it is. */
  public static final String TOOL = "tool.";

  public static final String GIT_COMMIT = "git.commit";

  /** {@code true} where nothing was changed since the commit. */
  public static final String GIT_CLEAN = "git.clean";

  public Environment {
    Objects.requireNonNull(name);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  public static Environment of(String name, Map<String, String> facts) {
    return new Environment(name, new TreeMap<>(facts));
  }

  public Optional<String> fact(String key) {
    return Optional.ofNullable(facts.get(key));
  }
}
