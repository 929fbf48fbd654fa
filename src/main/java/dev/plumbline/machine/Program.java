package dev.plumbline.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of this machine that can be asked for a few words: the only way in which others are
 * started here. It gets no input, a few seconds, and room for a few pages of answer.
 */
final class Program {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Less than a pipe holds: whoever says more waits for a reader until its time is over. */
  private static final int MOST = 32 << 10;

  private final Path file;
  private final Duration longest;

  private Program(Path file, Duration longest) {
    this.file = file;
    this.longest = longest;
  }

  /** The program of that name in the first folder of the path that has it. */
  static Optional<Program> find(String name, String path, boolean windows) {
    return find(name, path, windows, LONGEST);
  }

  static Optional<Program> find(String name, String path, boolean windows, Duration longest) {
    return Stream.of(path.split(Pattern.quote(windows ? ";" : ":"), -1))
        .flatMap(folder -> file(folder, windows ? name + ".exe" : name).stream())
        .map(file -> new Program(file, longest))
        .findFirst();
  }

  /** One that is not absolute is relative to wherever we happen to be: anybody's program. */
  private static Optional<Path> file(String folder, String name) {
    try {
      return Optional.of(Path.of(folder, name))
          .filter(Path::isAbsolute)
          .filter(Files::isRegularFile)
          .filter(Files::isExecutable);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** What it says, errors among it; empty where it ends in failure, too late, or not at all. */
  Optional<String> says(String... arguments) {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      try {
        process.getOutputStream().close();
        return answer(process);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<String> answer(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
      return Optional.empty();
    }
    try (InputStream said = process.getInputStream()) {
      byte[] bytes = new byte[Math.min(said.available(), MOST)];
      int read = said.readNBytes(bytes, 0, bytes.length);
      return Optional.of(new String(bytes, 0, read, StandardCharsets.UTF_8).strip());
    }
  }
}
