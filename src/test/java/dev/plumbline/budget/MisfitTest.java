package dev.plumbline.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.io.BudgetFile;
import dev.plumbline.budget.io.BudgetFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not go together, as the reader tells it. */
class MisfitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "track: cpu | max | < 70 % | 'max' is not of a track: use average or peak",
        "track: cpu | p95 | < 70 % | 'p95' is not of a track: use average or peak",
        "method: GET | peak | < 70 ms | 'peak' is of a track: name a 'track', or use max",
        "method: GET | average | < 70 ms | 'average' is of a track: name a 'track', or use mean",
        "{status: 4xx, metric: m} | share | < 1 % | only requests have a status: leave out 'metric'"
            + " and 'kind'",
        "{status: 4xx, kind: check} | share | < 1 % | only requests have a status: leave out"
            + " 'metric' and 'kind'",
        "status: 4xx | mean | < 1 ms | 'mean' cannot be told by status, because durations are not"
            + " kept by status: use error-rate, share, count or rate",
        "method: GET | share | < 1 % | 'share' of what: name a 'metric' of zeros and ones or a"
            + " 'status', or say 'kind: check'",
        "metric: errors | error-rate | < 1 % | 'error-rate' counts failed requests, whatever the"
            + " metric: leave out 'metric', or use share for a metric of zeros and ones",
        "kind: group | error-rate | < 1 % | 'error-rate' is of requests or transactions: nothing"
            + " else is said to fail",
        "population: expected | error-rate | < 1 % | expected requests are those that did not fail:"
            + " use all",
        "method: GET | slower than 5 MB | < 1 % | 'slower than 5 MB' needs a unit of time (ns, us,"
            + " ms, s, min)",
        "method: GET | slower than 5 s | < 1 s | 'slower than 5 s' needs a unit of share (%,"
            + " ratio), not '< 1 s'",
        "method: GET | error-rate | < 0.01 | 'error-rate' needs a unit of share (%, ratio), not"
            + " '< 0.01'",
        "method: GET | error-rate | < 150 % | 'error-rate' lies between 0 and 100 %: '< 150 %'"
            + " limits nothing",
        "method: GET | error-rate | < 1.5 ratio | 'error-rate' lies between 0 and 100 %: '< 1.5"
            + " ratio' limits nothing",
        "method: GET | rate | > 5 | 'rate' needs a unit of rate (req/s, ops/ms, ops/us, ops/ns),"
            + " not '> 5'",
        "method: GET | count | > 5 ms | 'count' needs a plain number, not '> 5 ms'",
        "method: GET | count | > -5 | 'count' is never negative: '> -5' limits nothing"
      })
  void partsThatDoNotGoTogetherAreTold(
      String selection, String statistic, String limit, String message) {
    String keys = selection.replaceAll("[{}]", "").replace(", ", "\n    ");
    String text =
        "schema: plumbline-budgets/1\nbudgets:\n  - name: a\n    %s\n    statistic: %s\n    limit: \"%s\"\n"
            .formatted(keys, statistic, limit);
    var refused = assertThrows(BudgetFileException.class, () -> BudgetFile.parse(text, "b"));
    assertEquals(message, refused.problems().get(0).message());
    assertEquals(1, refused.problems().size());
  }

  @Test
  void aBudgetCannotBeMadeOfThemEither() {
    Limit limit = new Limit(Limit.Operator.BELOW, 1, Unit.MEGABYTES);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Budget("a", SeriesSelection.ALL_REQUESTS, Named.MEAN, limit));
  }
}
