package dev.plumbline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that is started as a whole process, as a person would start it. */
final class Program {
  /** What the issue of both sides is: a small machine. */
  static final String LIMITS = "-XX:ActiveProcessorCount=2 -Xmx256m -XX:MaxDirectMemorySize=64m";

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path output;

  private Program(List<String> command, Map<String, String> environment, Path output) {
    this.command = command;
    this.environment = environment;
    this.output = output;
  }

  /** Plumbline's own launcher, on two threads and little memory. */
  static Program plumbline(Setting setting, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(setting.launcher().toString());
    command.addAll(List.of(arguments));
    return new Program(
        command, Map.of("PLUMBLINE_JAVA_OPTS", LIMITS), setting.folder().resolve("ours.out"));
  }

  /** DuckDB on two threads, in a process of its own. */
  static Program duckDb(Setting setting, String... arguments) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp"));
    options.add(System.getProperty("java.class.path"));
    options.add(DuckDbQuery.class.getName());
    options.addAll(List.of(arguments));
    return java(setting, "duckdb", options);
  }

  /**
   * Another program in a JVM of its own, that this process runs on, on two threads.
   *
   * @param output the file in the benchmark's folder, without ending, for what it says
   */
  static Program java(Setting setting, String output, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-XX:ActiveProcessorCount=2");
    command.addAll(options);
    return new Program(command, Map.of(), setting.folder().resolve(output + ".out"));
  }

  /** A command found by its name, as a shell finds it. */
  static Program command(Setting setting, String output, List<String> command) {
    return new Program(command, Map.of(), setting.folder().resolve(output + ".out"));
  }

  Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(output.toFile());
    builder.redirectError(new File(output + ".err"));
    return builder.start();
  }

  /** Runs it to its end and gives the seconds from start to exit. */
  double seconds() throws IOException, InterruptedException {
    long before = System.nanoTime();
    int exit = start().waitFor();
    double seconds = (System.nanoTime() - before) / 1e9;
    if (exit != 0) {
      throw new IOException(String.join(" ", command) + " " + ending(exit));
    }
    return seconds;
  }

  /** Runs it to its end; how it failed, if it did. */
  Optional<String> failure() throws IOException, InterruptedException {
    int exit = start().waitFor();
    return exit == 0 ? Optional.empty() : Optional.of(ending(exit));
  }

  private String ending(int exit) throws IOException {
    String errors = Files.readString(Path.of(output + ".err"));
    return "ended with " + exit + ": " + (errors.isBlank() ? said() : errors).strip();
  }

  /** What it said last time. */
  String said() throws IOException {
    return Files.readString(output);
  }
}
