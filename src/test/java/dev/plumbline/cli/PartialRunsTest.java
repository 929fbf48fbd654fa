package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is proven to be cut is shown as such everywhere, and judged only when asked. */
class PartialRunsTest {
  @TempDir Path folder;
  private Commands commands;
  private Path whole;
  private Path cut;

  @BeforeEach
  void cutARun() {
    commands = new Commands(folder);
    whole = commands.study("whole", "baseline", 1);
    cut =
        commands.cut("cut/points.json.gz", Commands.STUDY.resolve("candidate-1.json.gz"), 300_000);
  }

  @Test
  void importSaysSoAndEndsWell() {
    var entry = commands.json(ExitCode.DONE, "import", cut).at("/imports/0");
    assertEquals("partial", entry.path("outcome").asString());
    assertEquals("PB-CUT", entry.at("/diagnostics/0/code").asString());
    assertTrue(entry.at("/diagnostics/0/line").asLong() > 1000);
  }

  @Test
  void theLineWhereItWasCutIsItsLast() throws IOException {
    long lines = 0;
    try (var text =
        new java.io.BufferedInputStream(
            new java.util.zip.GZIPInputStream(Files.newInputStream(cut)))) {
      for (int c; (c = text.read()) >= 0; ) {
        lines += c == '\n' ? 1 : 0;
      }
    } catch (java.io.EOFException e) {
      // it was cut
    }
    var entry = commands.json(ExitCode.DONE, "import", cut).at("/imports/0");
    assertEquals(lines + 1, entry.at("/diagnostics/0/line").asLong());
  }

  @Test
  void runsAndShowSaySo() {
    commands.run("import", cut).ended(0);
    assertEquals("partial", commands.json(0, "runs").at("/runs/0/completeness").asString());
    assertTrue(commands.run("runs").out().contains("  partial  "));
    assertTrue(commands.run("show", "latest").out().contains("PARTIAL: its end is missing"));
  }

  @Test
  void itIsNoSideUnlessAsked() {
    for (Object[] sides : new Object[][] {{whole, cut}, {cut, whole}}) {
      assertEquals(
          "PB-PARTIAL",
          commands.json(2, "compare", sides[0], sides[1]).at("/error/code").asString());
    }
    var answer = commands.run("--json", "compare", whole, cut, "--include-partial").ended(3).json();
    assertTrue(answer.path("warnings").toString().contains("is partial"), answer.toString());
    String page = commands.run("compare", whole, cut, "--include-partial").ended(3).err();
    assertTrue(page.contains("is partial: its end is missing"), page);
  }

  @Test
  void itIsNoBaselineUnlessAsked() {
    Object[] set = {"baseline", "set", "shop", cut, "--reason", "why not"};
    assertEquals("PB-PARTIAL", commands.json(2, set).at("/error/code").asString());
    commands.run("baseline", "set", "shop", cut, "--reason", "asked", "--include-partial").ended(0);
    assertTrue(commands.run("baseline", "show", "shop").out().contains("(partial)"));
  }

  @Test
  void noReportIsWrittenUnlessAsked() {
    Path report = folder.resolve("report.md");
    commands.run("report", whole, cut, "--out", report).ended(2);
    assertTrue(Files.notExists(report));
    commands.run("report", whole, cut, "--out", report, "--include-partial").ended(0);
  }

  @Test
  void checksNameIt() {
    Commands.Answer answer = commands.run("check", "--budgets", Commands.BUDGETS, cut);
    assertTrue(answer.err().contains("is partial"), answer.err());
    assertEquals(
        "partial",
        commands
            .json(1, "check", "--budgets", Commands.BUDGETS, cut)
            .at("/runs/0/completeness")
            .asString());
  }
}
