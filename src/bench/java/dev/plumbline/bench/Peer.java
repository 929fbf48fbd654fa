package dev.plumbline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tool that Plumbline is measured against: fetched from Maven Central into a folder of its own,
 * because these tools agree neither with each other nor with us on libraries, and run on the JDK
 * that the benchmark runs on.
 *
 * @param name of its description in {@code src/bench/peers}
 */
record Peer(Setting setting, String name, String version) {
  /** The version that the build pins under that name. */
  static String pinned(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .orElseThrow(() -> new IllegalStateException("the build does not pin " + property));
  }

  /** Where what belongs to the benchmark beside its classes lies. */
  static Path descriptions(Setting setting) {
    return setting.home().resolve("src/bench/peers");
  }

  Path folder() {
    return setting.folder().resolve("peers").resolve(name + "-" + version);
  }

  /** Fetches it where it is not there yet; why that did not work, if it did not. */
  Optional<String> fetch() throws IOException, InterruptedException {
    Path done = folder().resolve("fetched");
    if (Files.exists(done)) {
      return Optional.empty();
    }
    Program maven =
        Program.command(
            setting,
            name,
            List.of(
                "mvn",
                "-q",
                "-B",
                "-f",
                descriptions(setting).resolve(name + ".xml").toString(),
                "-Dpeer.version=" + version,
                "-Dpeer.folder=" + folder(),
                "-Ddependency-plugin.version=" + pinned("dependency-plugin.version"),
                "validate"));
    Optional<String> failure = maven.failure();
    if (failure.isEmpty()) {
      Files.createFile(done);
    }
    return failure.map(how -> name + " " + version + " could not be fetched: " + how);
  }

  /**
   * A program of its jars.
   *
   * @param options for the JVM
   * @param program its main class, and its arguments
   */
  Program java(List<String> options, List<String> program) {
    return java(folder().resolve("lib") + "/*", options, program);
  }

  /** A program of ours that is compiled against its jars as it starts, and may use our classes. */
  Program source(List<String> options, List<String> program) {
    String ours = System.getProperty("java.class.path").split(File.pathSeparator, -1)[0];
    return java(folder().resolve("lib") + "/*" + File.pathSeparator + ours, options, program);
  }

  private Program java(String classPath, List<String> options, List<String> program) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-cp", classPath));
    all.addAll(program);
    return Program.java(setting, name, all);
  }
}
