package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAnswersTest {
  @TempDir static Path folder;
  private static Commands commands;

  @BeforeAll
  static void importARun() {
    commands = new Commands(folder);
    commands.run("import", commands.study("shop", "baseline", 1)).ended(0);
  }

  @Test
  void exitCodesTellOutcomesApart() throws IOException {
    assertEquals(ExitCode.DONE, check("p50", "< 1 s"));
    assertEquals(ExitCode.WORSE, check("p50", "< 1 ms"));
    assertEquals(ExitCode.INCONCLUSIVE, check("p99.99", "< 9 s"));
    assertEquals(ExitCode.DONE, check("p99.99", "< 9 s", "--inconclusive-ok"));
    assertEquals(ExitCode.WORSE, check("p50", "< 1 ms", "--inconclusive-ok"));
  }

  @Test
  void whatTheFilesDoNotHoldIsNotEvaluated() throws IOException {
    Path budgets = budgets("track: cpu\n    statistic: peak", "< 70 %");
    var outcome = commands.json(ExitCode.INCONCLUSIVE, "check", "--budgets", budgets, "latest");
    assertEquals("not-evaluated", outcome.at("/outcomes/0/outcome").asString());
    assertTrue(outcome.at("/outcomes/0/actual").isNull());
    assertTrue(outcome.at("/outcomes/0/reason").asString().contains("cpu"));
  }

  @Test
  void everyMistakeOfABudgetFileIsNamedWithItsPlace() throws IOException {
    Path budgets =
        Files.writeString(
            folder.resolve("wrong.yaml"), "schema: plumbline-budgets/1\nbudgets:\n  - name: x\n");
    String message =
        commands.json(2, "check", "--budgets", budgets, "latest").at("/error/message").asString();
    assertEquals(2, message.lines().count(), message);
    assertTrue(message.startsWith(budgets + ", line 3, column "), message);
  }

  @Test
  void onATerminalEachMistakeHasALineAndACodeAndNoNameBreaksIt() throws IOException {
    Path budgets =
        Files.writeString(
            folder.resolve("odd.yaml"),
            """
            schema: plumbline-budgets/1
            budgets:
              - name: x
                "odd\\nkey\\u001b[2J": y
            """);
    String said = commands.run("check", "--budgets", budgets, "latest").ended(2).err();
    assertEquals(3, said.lines().count(), said);
    said.lines()
        .forEach(
            line -> assertTrue(line.matches("\\P{Cntrl}+ \\(PB-BUDGET-(KEY|MISSING)\\)"), line));
    assertTrue(said.contains("'odd\\nkey"), said);
  }

  @Test
  void aSetWithoutANameStartsWithItsOutcomes() throws IOException {
    Path budgets = budgets("statistic: p50", "< 1 s");
    String said = commands.run("check", "--budgets", budgets, "latest").ended(0).out();
    assertTrue(said.startsWith("1 pass"), said);
  }

  private static int check(String statistic, String limit, Object... more) throws IOException {
    Path budgets = budgets("statistic: " + statistic, limit);
    Object[] all = new Object[4 + more.length];
    System.arraycopy(new Object[] {"check", "--budgets", budgets, "latest"}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return commands.run(all).exit();
  }

  private static Path budgets(String what, String limit) throws IOException {
    return Files.writeString(
        folder.resolve("budgets.yaml"),
        """
        schema: plumbline-budgets/1
        budgets:
          - name: only
            %s
            limit: "%s"
        """
            .formatted(what, limit));
  }
}
