package dev.plumbline.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProgramTest {
  @TempDir Path folder;

  @Test
  void aProgramOnThePathIsAsked() throws IOException {
    program("k6", "echo \"k6 v1.2.3 ($1)\" >&2");
    assertEquals(Optional.of("k6 v1.2.3 (version)"), find("k6").orElseThrow().says("version"));
    assertEquals(
        Map.of(Environment.TOOL + "k6", "1.2.3"), Tools.versions(folder.toString(), false));
  }

  @Test
  void oneThatFailsHangsOrNeverStopsSaysNothing() throws IOException {
    program("fails", "echo 1.2.3; exit 3");
    program("hangs", "echo 1.2.3; exec sleep 600");
    program("talks", "while :; do echo 1.2.3; done");
    program("nothing", "");
    assertEquals(Optional.empty(), find("fails").orElseThrow().says());
    assertEquals(Optional.empty(), find("hangs").orElseThrow().says());
    assertEquals(Optional.empty(), find("talks").orElseThrow().says());
    assertEquals(Optional.of(""), find("nothing").orElseThrow().says());
  }

  @Test
  void oneThatWaitsForInputGetsNone() throws IOException {
    program("asks", "read answer; echo \"got '$answer'\"");
    assertEquals(Optional.of("got ''"), find("asks").orElseThrow().says());
  }

  @Test
  void whatLiesWhereWeHappenToBeIsNotStarted() throws IOException {
    program("k6", "echo 1.2.3");
    assertTrue(Program.find("k6", ".::bin", false).isEmpty());
    assertTrue(find("missing").isEmpty());
    Files.createDirectory(folder.resolve("jmeter"));
    assertTrue(find("jmeter").isEmpty());
    Files.writeString(folder.resolve("node"), "not executable");
    assertTrue(find("node").isEmpty());
  }

  @Test
  void aWorkTreeSaysItsCommitAndWhetherItIsClean() throws IOException {
    String commit = "0123456789abcdef0123456789abcdef01234567";
    program("git", "case \"$*\" in *rev-parse*) echo " + commit + ";; *) echo ' M file';; esac");
    assertEquals(
        Map.of(Environment.GIT_COMMIT, commit, Environment.GIT_CLEAN, "false"),
        GitFacts.of(find("git"), folder));
    program("git", "case \"$*\" in *rev-parse*) echo " + commit + ";; esac");
    assertEquals("true", GitFacts.of(find("git"), folder).get(Environment.GIT_CLEAN));
    program("git", "echo 'fatal: not a git repository'; exit 128");
    assertEquals(Map.of(), GitFacts.of(find("git"), folder));
    assertEquals(Map.of(), GitFacts.of(Optional.empty(), folder));
  }

  private Optional<Program> find(String name) {
    return Program.find(name, folder.toString(), false, Duration.ofSeconds(2));
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
