package dev.plumbline.kill;

import dev.plumbline.cli.Plumbline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as a process of its own, which can be killed. */
final class Command implements AutoCloseable {
  private static final Pattern ACKNOWLEDGED = Pattern.compile(": run ([0-9a-f]{12}),");
  private static final long LONGEST_SECONDS = 120;

  private final Process process;
  private final Path out;

  private Command(Process process, Path out) {
    this.process = process;
    this.out = out;
  }

  /** The real command. */
  static Command plumbline(Path folder, List<String> arguments) throws IOException {
    return start(Plumbline.class, folder, arguments);
  }

  /** Some main class, with the classes of the tests. */
  static Command start(Class<?> main, Path folder, List<String> arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                // A killed process leaves SQLite's unpacked library behind.
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    line.addAll(arguments);
    Path out = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return new Command(process, out);
  }

  /** In this process, where nobody kills it. */
  static String here(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int exit = Plumbline.run(arguments, stream, stream);
    String said = out.toString(StandardCharsets.UTF_8);
    if (exit != 0) {
      throw new AssertionError(String.join(" ", arguments) + " ended with " + exit + ": " + said);
    }
    return said;
  }

  int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("did not end in " + LONGEST_SECONDS + " s");
    }
    return process.exitValue();
  }

  /** Waits until it has opened the store, or ended. */
  Command awaitUseOf(Path store) throws InterruptedException {
    return awaitFile(Path.of(store + "-wal"));
  }

  /** Waits until that file is there, or it ended. */
  Command awaitFile(Path file) throws InterruptedException {
    while (process.isAlive() && !Files.exists(file)) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  boolean runs() {
    return process.isAlive();
  }

  /** Lets it run for some time, then kills it, if it still lives. */
  Command killAfter(long nanos) throws InterruptedException {
    process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly();
    await();
    return this;
  }

  String said() throws IOException {
    return Files.readString(out);
  }

  /** The runs that it said were imported. */
  Set<String> acknowledged() throws IOException {
    return ACKNOWLEDGED
        .matcher(said())
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
