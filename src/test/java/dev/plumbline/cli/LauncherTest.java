package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How ./plumbline starts the JVM, seen by a java that only says what it was called with. */
class LauncherTest {
  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

  @TempDir Path folder;
  private Path home;
  private Path jdk;

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(File.separatorChar == '/', "skipped: the launcher is a POSIX shell script");
    home = Files.createDirectories(folder.resolve("a home"));
    Files.copy(Path.of("plumbline"), home.resolve("plumbline"));
    Path lib = Files.createDirectories(home.resolve("target/lib"));
    for (String jar : List.of("javafx-base-26.jar", "javafx-base-26-linux.jar", "zstd-1-2-3.jar")) {
      Files.createFile(lib.resolve(jar));
    }
    jdk = Files.createDirectories(folder.resolve("jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void whatEndsInAWindowStartsWithBothCompilersAndTheToolkitsModules() throws Exception {
    for (List<String> call :
        List.of(
            List.<String>of(),
            List.of("open", "a file"),
            List.of("--store", "my runs", "open"),
            List.of("--quiet"),
            List.of("demo", "--out", "x"))) {
      String line = started(DISPLAY, call);
      assertTrue(
          line.contains("<--module-path=" + home + "/target/lib/javafx-base-26-linux.jar>"), line);
      assertTrue(!line.contains("TieredStopAtLevel"), line);
      call.forEach(word -> assertTrue(line.contains("<" + word + ">"), line));
    }
  }

  @Test
  void everythingElseStartsWithTheQuickOne() throws Exception {
    for (List<String> call :
        List.of(
            List.of("runs"),
            List.of("--store", "open", "runs"),
            List.of("show", "open"),
            List.of("demo", "--no-window"),
            List.of("--json", "demo"),
            List.of("open", "--help"),
            List.of("-V"))) {
      assertQuick(started(DISPLAY, call));
    }
    if (System.getProperty("os.name").equals("Linux")) {
      assertQuick(started(Map.of(), List.of()));
      assertQuick(started(Map.of(), List.of("demo")));
    }
  }

  private static void assertQuick(String line) {
    assertTrue(line.contains("<-XX:TieredStopAtLevel=1>"), line);
    assertTrue(!line.contains("--module-path"), line);
  }

  private String started(Map<String, String> environment, List<String> words) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("PLUMBLINE_JAVA_HOME", jdk.toString());
    List<String> line = new ArrayList<>(List.of(home.resolve("plumbline").toString()));
    line.addAll(words);
    try (CallProcess call = CallProcess.start(folder, all, line)) {
      assertEquals(0, call.await(), call::said);
      return call.said();
    }
  }
}
