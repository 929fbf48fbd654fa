package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A call as a process of its own, on a machine without a display, all its places in a folder. */
final class CallProcess implements AutoCloseable {
  private static final long LONGEST_SECONDS = 60;

  private final Process process;
  private final Path folder;
  private final Path said;

  private CallProcess(Process process, Path folder, Path said) {
    this.process = process;
    this.folder = folder;
    this.said = said;
  }

  /**
   * @param options the JVM's
   */
  static CallProcess start(Path folder, List<String> options, String... arguments)
      throws IOException {
    return start(folder, Map.of(), java(folder, options, arguments));
  }

  /** The command line of a call. */
  static List<String> java(Path folder, List<String> options, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path")));
    line.addAll(options);
    line.add(Plumbline.class.getName());
    line.addAll(List.of(arguments));
    return line;
  }

  /** Some command line, with the same places. */
  static CallProcess start(Path folder, Map<String, String> environment, List<String> line)
      throws IOException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().put("XDG_RUNTIME_DIR", runFolder(folder).toString());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    builder.environment().put("PLUMBLINE_STORE", folder.resolve("test.plumb").toString());
    builder.environment().putAll(environment);
    return new CallProcess(builder.start(), folder, said);
  }

  private static Path runFolder(Path folder) {
    return folder.resolve("run");
  }

  int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("did not end in " + LONGEST_SECONDS + " s: " + said());
    }
    return process.exitValue();
  }

  /** Waits until its window takes files of second calls. */
  void awaitListening() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!listens(folder)) {
      if (System.nanoTime() > end || process.waitFor(10, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("no window: " + said());
      }
    }
  }

  static boolean listens(Path folder) throws IOException {
    if (!Files.isDirectory(runFolder(folder))) {
      return false;
    }
    try (Stream<Path> files = Files.walk(runFolder(folder))) {
      return files.anyMatch(file -> file.toString().endsWith(".sock"));
    }
  }

  boolean lives() {
    return process.isAlive();
  }

  void tellToStop() {
    process.destroy();
  }

  String said() {
    try {
      return Files.readString(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
