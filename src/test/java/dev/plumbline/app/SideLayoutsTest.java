package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts as people keep results: each file after its side, or after "-" where nothing tells. */
class SideLayoutsTest {
  private static final Path DROP = Path.of("checkout").toAbsolutePath();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B v1.2/run1.json.gz    B v1.2/run2.json.gz     C v1.3/run1.json.gz
          B 1.9/k6.json          C 1.10/k6.json
          B k6-2.4.1.json        C k6-2.5.0-rc1.json     - notes.json
          B release-41/a.json    B release-41/b.json     C release-42/a.json
          B v41-a.json           B v41-b.json            C v42-a.json
          B main/1.json          C feature-x/1.json      C feature-x/2.json
          B trunk/checkout/1.json    C feature/checkout/1.json
          B master/k6.json       C pr-123/k6.json
          B base.json            C head.json
          B develop_1.csv        C bugfix-slow_1.csv
          B before/run1.json     B before/run2.json      C after/run1.json     C after/run6.json
          B before/x-a.json      B before/x-b.json       B before/x-c.json     C after/x-a.json
          B before_opt.json.gz   C after_opt.json.gz
          B old-before.json      C new-after.json
          B k6-old.json          C k6-new.json
          B previous/1.json      C current/1.json
          B perf/baseline/run.json   C perf/current/run.json
          B baseline.json        C pr-7.json
          B main.json            C candidate.json
          B control/1.json       C treatment/1.json
          B control/1.json       C variant/1.json
          B stable/1.json        C canary/1.json
          B A/1.json             C B/1.json
          B checkout_A.json      C checkout_B.json
          B checkoutBefore.json  C checkoutAfter.json
          B main-page/old.json   C main-page/new.json
          B 2026-11-20-baseline.json   C 2026-11-21-candidate.json
          """)
  void bothSidesAreTold(String layout) {
    assertTold(layout);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - 2026-11-20/run.json  - 2026-11-21/run.json
          - 2026.11.20.json      - 2026.11.21.json
          - run1.json            - run2.json             - run6.json
          - 1/k6.json            - 2/k6.json
          - v1/k6.json           - v2/k6.json            - v3/k6.json
          - run-a.json           - run-b.json
          - a.json               - b.json                - c.json
          - a7f3/k6.json         - b4e1/k6.json
          - eu-west-1a.json      - eu-west-1b.json
          - load-0.5.json        - load-1.5.json
          - 10.0.0.5.json        - 10.0.0.6.json
          - main/k6.json         - search/k6.json
          - new-users.json       - guests.json
          - smoke/k6.json        - soak/k6.json
          - staging/k6.json      - prod/k6.json
          - with-cache.json      - without-cache.json
          - before-vs-after.json - other.json
          """)
  void whatIsAmbiguousIsLeftToThePerson(String layout) {
    assertTold(layout);
  }

  private static void assertTold(String layout) {
    List<String> expected =
        Arrays.stream(layout.strip().split("\\s{2,}|(?<=\\S) (?=[BC-] )")).toList();
    List<Path> files = expected.stream().map(one -> DROP.resolve(one.substring(2))).toList();
    ImportGuess guess = new ImportGuess(PreviewImport.common(files), files, List.of(), List.of());
    List<String> told =
        files.stream()
            .map(
                file ->
                    mark(guess.of(file))
                        + " "
                        + DROP.relativize(file).toString().replace('\\', '/'))
            .toList();
    assertEquals(expected, told);
    List<String> tests =
        files.stream()
            .map(guess::of)
            .filter(choice -> choice.side().isPresent())
            .map(FileChoice::test)
            .distinct()
            .toList();
    assertTrue(tests.size() <= 1, "sides of several tests are not compared: " + tests);
  }

  private static String mark(FileChoice choice) {
    return choice.side().map(side -> side == RunSide.BASELINE ? "B" : "C").orElse("-");
  }
}
