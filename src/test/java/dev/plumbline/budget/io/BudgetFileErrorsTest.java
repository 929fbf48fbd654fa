package dev.plumbline.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the reader, with its place. */
class BudgetFileErrorsTest {
  private static final String HEAD = "schema: plumbline-budgets/1\nbudgets:\n";

  static Stream<Arguments> oneMistakeInABudgetThatStartsInLine3() {
    return Stream.of(
        mistake(
            "statistic: p9s5",
            "line 4, column 16: unknown statistic 'p9s5'; use p50 or any other percentile up to"
                + " p99.999, mean, min, max, count, rate, error-rate, share, average, peak or"
                + " 'slower than 100 ms' (PB-BUDGET-STATISTIC)"),
        mistake("statistic: p0", "line 4, column 16: unknown statistic 'p0'"),
        mistake("statistic: p100", "line 4, column 16: unknown statistic 'p100'"),
        mistake(
            "statistic: slower than 9 yd",
            "line 4, column 16: unknown statistic 'slower than 9 yd'"),
        mistake(
            "limit: 100 ms",
            "line 4, column 12: '100 ms' is not a limit; write <, <=, > or >=, a number and its"
                + " unit: \"< 125 ms\" (PB-BUDGET-LIMIT)"),
        mistake("limit: '< 1,000 ms'", "line 4, column 12: '< 1,000 ms' is not a limit"),
        mistake("limit: '< NaN ms'", "line 4, column 12: '< NaN ms' is not a limit"),
        mistake("limit: '< 1e999 ms'", "line 4, column 12: '< 1e999 ms' is not a limit"),
        mistake(
            "limit: < 100 mss",
            "line 4, column 12: unknown unit 'mss' (did you mean 'ms'?); use ns, us, ms, s, min, B,"
                + " kB, MB, GB, KiB, MiB, GiB, %, ratio, req/s, ops/ms, ops/us, ops/ns, B/s, kB/s,"
                + " MB/s, or none for plain numbers (PB-BUDGET-UNIT)"),
        mistake(
            "limit: < 100",
            "line 4, column 12: 'p95' needs a unit of time (ns, us, ms, s, min), not '< 100'"
                + " (PB-BUDGET-UNIT)"),
        mistake(
            "limit: > 100 req/s",
            "line 4, column 14: YAML gives '>' at the start of a value a meaning of its own: put"
                + " the limit in quotes, \"> 100 req/s\" (PB-BUDGET-YAML)"),
        mistake(
            "limit: < -1 ms",
            "line 4, column 12: 'p95' is never negative: '< -1 ms' limits nothing"
                + " (PB-BUDGET-UNIT)"),
        mistake(
            "enpoint: /x",
            "line 4, column 5: unknown key 'enpoint'; did you mean 'endpoint'? (PB-BUDGET-KEY)"),
        mistake(
            "colour: red",
            "line 4, column 5: unknown key 'colour'; allowed are name, statistic, limit, track,"
                + " from, to, metric, kind, endpoint, method, group, scenario, status, population"
                + " (PB-BUDGET-KEY)"),
        mistake(
            "name: again",
            "line 4, column 5: 'name' stands here twice: first in line 3 (PB-BUDGET-DUPLICATE)"),
        mistake(
            "endpoint: *enroll",
            "line 4, column 15: YAML takes a value that starts with * or & for an alias, which is"
                + " not allowed here: put it in \"quotes\" or write it out (PB-BUDGET-ALIAS)"),
        mistake(
            "endpoint: [/a, [/b]]",
            "line 4, column 20: 'endpoint' should be text or a list of texts, but there is a list"
                + " (PB-BUDGET-SHAPE)"),
        mistake(
            "endpoint: []",
            "line 4, column 15: 'endpoint' is an empty list: leave it out (PB-BUDGET-SHAPE)"),
        mistake(
            "method:",
            "line 4, column 12: 'method' should be text, but there is nothing (PB-BUDGET-SHAPE)"),
        mistake(
            "method: {a: b}",
            "line 4, column 13: 'method' should be text, but there is a set of keys"
                + " (PB-BUDGET-SHAPE)"),
        mistake(
            "kind: requests",
            "line 4, column 11: unknown kind 'requests' (did you mean 'request'?); use request,"
                + " group, transaction, check, benchmark, custom (PB-BUDGET-VALUE)"),
        mistake(
            "population: good",
            "line 4, column 17: unknown population 'good'; use all, expected (PB-BUDGET-VALUE)"),
        mistake(
            "status: 6xx",
            "line 4, column 13: unknown status '6xx'; use 1xx to 5xx, a code such as 404, or none"
                + " (no answer) (PB-BUDGET-VALUE)"),
        mistake(
            "from: 1.5 s",
            "line 4, column 11: '1.5 s' is not a moment of the run; write whole seconds or minutes"
                + " since its start: '60 s' (PB-BUDGET-VALUE)"),
        mistake(
            "to: 0 s",
            "line 4, column 9: the window ends at 0 s, before it starts at 0 s: 'to' is after"
                + " 'from' (PB-BUDGET-VALUE)"),
        mistake(
            "track: cpu\n    endpoint: /x",
            "line 5, column 15: 'endpoint' tells requests apart and a track has none: leave one of"
                + " them out (PB-BUDGET-SELECTION)"),
        mistake(
            "status: 5xx",
            "line 5, column 16: 'p95' cannot be told by status, because durations are not kept by"
                + " status: use error-rate, share, count or rate (PB-BUDGET-SELECTION)"),
        mistake(
            "kind: custom",
            "line 4, column 11: custom values are told apart by their metric: name a 'metric'"
                + " (PB-BUDGET-SELECTION)"));
  }

  private static Arguments mistake(String lines, String message) {
    return Arguments.of(lines, message);
  }

  @ParameterizedTest
  @MethodSource
  void oneMistakeInABudgetThatStartsInLine3(String lines, String message) {
    StringBuilder budget = new StringBuilder("  - name: a\n    " + lines + "\n");
    if (!lines.startsWith("statistic")) {
      budget.append("    statistic: p95\n");
    }
    if (!lines.startsWith("limit")) {
      budget.append("    limit: '< 100 ms'\n");
    }
    assertStartsWith("b.yaml, " + message, refused(HEAD + budget).getMessage());
  }

  static Stream<Arguments> mistakeInTheFile() {
    String start =
        "line 1, column 1: a budget file must start with 'schema: plumbline-budgets/1', then hold"
            + " 'budgets:'; this one ";
    return Stream.of(
        mistake("", start + "is empty (PB-BUDGET-MISSING)"),
        mistake("# only\n", start + "is empty (PB-BUDGET-MISSING)"),
        mistake("budgets", start + "holds text (PB-BUDGET-SHAPE)"),
        mistake("- a", start + "holds a list (PB-BUDGET-SHAPE)"),
        mistake("budgets: []", "line 1, column 1: 'schema' is missing: add 'schema: ...'"),
        mistake(
            "schema: plumbline-budgets/2\nbudgets: []",
            "line 1, column 9: unknown schema 'plumbline-budgets/2'; this version reads"
                + " plumbline-budgets/1 (PB-BUDGET-SCHEMA)"),
        mistake(
            "schema: plumbline-budgets/1",
            "line 1, column 1: 'budgets' is missing: add a list of budgets (PB-BUDGET-MISSING)"),
        mistake(
            HEAD,
            "line 2, column 9: 'budgets' is a list, each item started by '- name:', not nothing"
                + " (PB-BUDGET-SHAPE)"),
        mistake(
            "schema: plumbline-budgets/1\nbudgets: []",
            "line 2, column 10: 'budgets' is empty: a file without a budget checks nothing"
                + " (PB-BUDGET-MISSING)"),
        mistake(
            HEAD + "  - p95 < 100 ms",
            "line 3, column 5: a budget is a set of keys (name, statistic, limit), not text"
                + " (PB-BUDGET-SHAPE)"),
        mistake(
            HEAD + "  - name: a\n\tlimit: < 1 ms",
            "line 4, column 1: YAML does not allow tabs here: indent with spaces (PB-BUDGET-YAML)"),
        mistake(
            HEAD + "  - name: a: b",
            "line 3, column 12: YAML cannot read this line: put the value in \"quotes\""
                + " (PB-BUDGET-YAML)"),
        mistake(
            HEAD + "  - name: a\n   limit: b",
            "line 4, column 4: this is not YAML: expected <block end>, but found"
                + " '<block mapping start>' (PB-BUDGET-YAML)"),
        mistake(
            sound("a") + "---\nschema: x\n",
            "line 7, column 1: a second document starts here: one file holds one (PB-BUDGET-YAML)"),
        mistake(
            "a: " + "[".repeat(50) + "]".repeat(50),
            "line 1, column 1: the file is nested deeper or is larger than any budget file needs"
                + " to be (PB-BUDGET-YAML)"),
        mistake(
            "a: &x [1]\nb: *x",
            "line 1, column 4: YAML takes a value that starts with * or & for an alias"),
        mistake(
            sound("a") + "  - name: a\n    statistic: p50\n    limit: < 1 ms\n",
            "line 6, column 11: the budget in line 3 is called 'a' too: names tell outcomes apart"
                + " (PB-BUDGET-NAME)"));
  }

  @ParameterizedTest
  @MethodSource
  void mistakeInTheFile(String text, String message) {
    assertStartsWith("b.yaml, " + message, refused(text).getMessage());
  }

  @Test
  void allMistakesOfAFileAreToldInItsOrder() {
    BudgetFileException refused =
        refused(
            """
            schema: plumbline-budgets/1
            naem: x
            budgets:
              - name: a
                statistic: p101
                limit: 5
              - statistic: p50
                limit: < 5 MB
              - name: c
                statistic: error-rate
                limit: < 0.01
            """);
    assertEquals(
        """
        2:1 PB-BUDGET-KEY
        5:16 PB-BUDGET-STATISTIC
        6:12 PB-BUDGET-LIMIT
        7:5 PB-BUDGET-MISSING
        11:12 PB-BUDGET-UNIT\
        """,
        String.join(
            "\n",
            refused.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.code())
                .toList()));
    assertEquals(5, refused.getMessage().lines().count());
  }

  @Test
  void aliasesOfABillionLaughsAreRefusedWithoutExpandingThem() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertEquals("PB-BUDGET-ALIAS", refused(bomb.toString()).problems().get(0).code());
  }

  @Test
  void aFileLargerThanAMebibyteIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("big.yaml"), "#".repeat((1 << 20) + 1));
    var refused = assertThrows(BudgetFileException.class, () -> BudgetFile.read(file));
    assertEquals(
        "big.yaml, line 1, column 1: the file is larger than 1 MiB: split it (PB-BUDGET-SIZE)",
        refused.getMessage());
  }

  @Test
  void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws Exception {
    byte[] latin = sound("h\u00f6chstens").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin.yaml"), latin);
    var refused = assertThrows(BudgetFileException.class, () -> BudgetFile.read(file));
    assertEquals(
        "latin.yaml, line 1, column 1: the file is not UTF-8 text: save it as UTF-8"
            + " (PB-BUDGET-TEXT)",
        refused.getMessage());
  }

  private static String sound(String name) {
    return HEAD + "  - name: " + name + "\n    statistic: p95\n    limit: < 100 ms\n";
  }

  private static BudgetFileException refused(String text) {
    return assertThrows(BudgetFileException.class, () -> BudgetFile.parse(text, "b.yaml"));
  }

  private static void assertStartsWith(String expected, String actual) {
    assertTrue(actual.startsWith(expected), () -> "expected " + expected + "\nbut was  " + actual);
  }
}
