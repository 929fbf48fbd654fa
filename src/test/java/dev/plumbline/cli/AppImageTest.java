package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the app image of the classes under test and starts it. */
class AppImageTest {
  private static final String JAVA = System.getProperty("java.home");
  private static final Map<String, String> HEADLESS =
      Map.of("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");

  @TempDir Path folder;

  @Test
  void theImageRunsCommandsAndTheWindow() throws Exception {
    assumeTrue(File.separatorChar == '/', "skipped: installers/build needs a POSIX shell");
    assumeTrue(
        Files.isExecutable(Path.of(JAVA, "bin", "jpackage")), "skipped: this JDK has no jpackage");
    gather();
    String image = call(0, Map.of("PLUMBLINE_JAVA_HOME", JAVA), "installers/build", "" + folder);
    assertTrue(image.strip().startsWith("" + folder.resolve("installers")), image);
    String program = program(Path.of(image.strip()));

    assertEquals("No runs yet. Import some:  plumbline import FILE...", call(0, program, "runs"));
    String demo = call(0, program, "demo", "--no-window", "--out", folder.resolve("demo") + "");
    assertTrue(demo.lines().findFirst().orElse("").contains("release-study: 12 runs"), demo);
    assertTrue(call(2, program).startsWith("there is no display"));

    try (CallProcess window = CallProcess.start(folder, HEADLESS, List.of(program))) {
      window.awaitListening();
      assertEquals("brought the open window forward", call(0, program, "open"));
      window.tellToStop();
      window.await();
    }
  }

  /** Where there is nothing to build from, the script says so: a broken image is no silent one. */
  @Test
  void withoutAProgramNoImageIsBuilt() throws Exception {
    assumeTrue(File.separatorChar == '/', "skipped: installers/build needs a POSIX shell");
    String said = call(2, Map.of("PLUMBLINE_JAVA_HOME", JAVA), "installers/build", "" + folder);
    assertTrue(said.contains("plumbline.jar"), said);
  }

  private static String program(Path image) {
    Path mac = image.resolve("MacOS/plumbline");
    return (Files.exists(mac) ? mac : image.resolve("bin/plumbline")).toString();
  }

  private String call(int exit, String... line) throws Exception {
    return call(exit, Map.of(), line);
  }

  private String call(int exit, Map<String, String> environment, String... line) throws Exception {
    try (CallProcess call = CallProcess.start(folder, environment, List.of(line))) {
      assertEquals(exit, call.await(), call::said);
      return call.said().strip();
    }
  }

  /** The jar and its libraries, as mvn package lays them down after the tests. */
  private void gather() throws IOException {
    Path jar = folder.resolve("plumbline.jar");
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    assertEquals(
        0,
        tool.run(System.out, System.err, "--create", "--file=" + jar, "-C", "target/classes", "."));
    Path lib = Files.createDirectories(folder.resolve("lib"));
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList();
    for (Path library : libraries) {
      Files.copy(library, lib.resolve(library.getFileName()));
    }
  }
}
