package dev.plumbline.machine;

import dev.plumbline.model.Environment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a container, or any other control group, leaves of a Linux machine. A group is held to its
 * own limits and to those of every group above it, so the least of them counts; what is above the
 * container's root it cannot see. Source: Control Group v2 and v1 in the kernel's documentation.
 */
final class ContainerLimits {
  /** A limit of version 1 that is none is the largest multiple of a page. */
  private static final long NONE = 1L << 60;

  private final SystemFiles files;

  ContainerLimits(SystemFiles files) {
    this.files = files;
  }

  SortedMap<String, String> facts() {
    SortedMap<String, String> facts = new TreeMap<>();
    DoubleStream.concat(
            groups("", "").map(this::cpus).flatMapToDouble(OptionalDouble::stream),
            groups("cpu", "cpu").map(this::cpusOfVersion1).flatMapToDouble(OptionalDouble::stream))
        .min()
        .ifPresent(cpus -> facts.put(Environment.CONTAINER_CPUS, decimal(cpus)));
    LongStream.concat(
            groups("", "").map(memory("memory.max")).flatMapToLong(OptionalLong::stream),
            groups("memory", "memory")
                .map(memory("memory.limit_in_bytes"))
                .flatMapToLong(OptionalLong::stream))
        .min()
        .ifPresent(bytes -> facts.put(Environment.CONTAINER_MEMORY, Long.toString(bytes)));
    return facts;
  }

  private Function<Path, OptionalLong> memory(String file) {
    return group -> limit(group.resolve(file));
  }

  /**
   * This process's group and those above it.
   *
   * @param controller as a line of {@code /proc/self/cgroup} names it; empty for version 2
   * @param mount folder below {@code /sys/fs/cgroup}
   */
  private Stream<Path> groups(String controller, String mount) {
    Path root = Path.of("sys/fs/cgroup").resolve(mount);
    Optional<String> own =
        files
            .lines(Path.of("proc/self/cgroup"))
            .map(line -> line.split(":", 3))
            .filter(parts -> parts.length == 3)
            .filter(parts -> Stream.of(parts[1].split(",", -1)).anyMatch(controller::equals))
            .map(parts -> parts[2].replaceFirst("^/+", ""))
            .findFirst();
    if (own.isEmpty()) {
      return Stream.empty();
    }
    Path group = root.resolve(own.get()).normalize();
    return group.startsWith(root)
        ? Stream.iterate(group, above -> above.startsWith(root), Path::getParent)
        : Stream.of(root);
  }

  private OptionalDouble cpus(Path group) {
    return files
        .text(group.resolve("cpu.max"))
        .map(text -> text.split(" ", -1))
        .filter(parts -> parts.length == 2)
        .map(parts -> share(number(parts[0]), number(parts[1])))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble cpusOfVersion1(Path group) {
    return share(
        limit(group.resolve("cpu.cfs_quota_us")), limit(group.resolve("cpu.cfs_period_us")));
  }

  private static OptionalDouble share(OptionalLong quota, OptionalLong period) {
    return quota.isPresent() && period.isPresent() && period.getAsLong() > 0
        ? OptionalDouble.of((double) quota.getAsLong() / period.getAsLong())
        : OptionalDouble.empty();
  }

  private OptionalLong limit(Path file) {
    return files.text(file).map(ContainerLimits::number).orElse(OptionalLong.empty());
  }

  /** "max" and -1 are no limit. */
  private static OptionalLong number(String text) {
    if (!text.matches("\\d{1,18}")) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(text);
    return number < NONE ? OptionalLong.of(number) : OptionalLong.empty();
  }

  private static String decimal(double cpus) {
    return BigDecimal.valueOf(cpus)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
