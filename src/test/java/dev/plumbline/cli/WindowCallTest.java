package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of the window, each a process of its own: only there the toolkit is not loaded yet. */
class WindowCallTest {
  private static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

  @TempDir Path folder;

  @Test
  void commandsThatDrawNothingLoadNothingThatDraws() throws Exception {
    assertEquals(List.of(), toolkitClasses(List.of(), "runs"));
    List<String> rehearsal =
        Stream.concat(HEADLESS.stream(), Stream.of("-Dplumbline.rehearsal=true")).toList();
    assertFalse(toolkitClasses(rehearsal, "open").isEmpty(), "a window draws");
  }

  private List<String> toolkitClasses(List<String> options, String command) throws Exception {
    Path log = folder.resolve(command + ".log");
    List<String> all =
        Stream.concat(options.stream(), Stream.of("-Xlog:class+load:file=" + log)).toList();
    try (CallProcess call = CallProcess.start(folder, all, command)) {
      assertEquals(0, call.await(), call::said);
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."))
        .toList();
  }

  @Test
  void aSecondCallFindsTheOpenWindow() throws Exception {
    Path file = Files.writeString(folder.resolve("run.json"), "{}");
    try (CallProcess first = CallProcess.start(folder, HEADLESS, "open")) {
      first.awaitListening();
      try (CallProcess second = CallProcess.start(folder, List.of(), "open", file.toString())) {
        assertEquals(0, second.await(), second::said);
        assertEquals("handed to the open window", second.said().strip());
      }
      try (CallProcess third = CallProcess.start(folder, List.of(), "--json")) {
        assertEquals(0, third.await(), third::said);
        assertEquals(
            "{\"schema\":\"plumbline/1\",\"window\":\"handed over\",\"files\":[]}",
            third.said().strip());
      }
      assertTrue(first.lives(), first::said);
      first.tellToStop();
      first.await();
      assertEquals("", first.said());
    }
    assertFalse(CallProcess.listens(folder), "a window that was told to stop tidies up");
  }

  @Test
  void withoutADisplayACallSaysWhatWorksWithoutOne() throws Exception {
    try (CallProcess call = CallProcess.start(folder, List.of())) {
      assertEquals(ExitCode.USAGE, call.await());
      assertTrue(
          call.said().startsWith("there is no display to open the window on; demo, import"),
          call::said);
    }
  }

  @Test
  void aDemoIsDoneEvenWhereTheDisplayThatIsNamedIsNotThere() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "skipped: elsewhere there is one");
    Map<String, String> stale = Map.of("DISPLAY", ":4242");
    List<String> demo =
        CallProcess.java(folder, List.of(), "demo", "--out", folder.resolve("demo").toString());
    try (CallProcess call = CallProcess.start(folder, stale, demo)) {
      assertEquals(0, call.await(), call::said);
      assertTrue(call.said().contains("no window can be opened on this display"), call::said);
    }
  }

  @Test
  void aMissingFileIsToldBeforeTheWindowOpens() throws IOException {
    Path missing = folder.resolve("missing.json");
    String said = new Commands(folder).run("open", missing).ended(ExitCode.USAGE).err();
    assertEquals(missing + " does not exist, so no window was opened  [PB-NO-FILE]", said.strip());
    assertEquals(List.of(), entries());
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
