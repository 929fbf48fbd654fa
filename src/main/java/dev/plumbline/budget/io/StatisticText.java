package dev.plumbline.budget.io;

import dev.plumbline.budget.BudgetStatistic;
import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.BudgetStatistic.SlowerThan;
import dev.plumbline.budget.Unit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The spelling of statistics. */
final class StatisticText {
  static final String ALLOWED =
      "p50 or any other percentile up to p99.999, "
          + Arrays.stream(Named.values()).map(Named::word).collect(Collectors.joining(", "))
          + " or 'slower than 100 ms'";

  private static final Pattern PERCENTILE = Pattern.compile("p(\\d{1,2}(?:\\.\\d{1,3})?)");
  private static final Pattern SLOWER =
      Pattern.compile("slower than\\s+(\\d+(?:\\.\\d+)?)\\s*(\\S*)");

  private StatisticText() {}

  /** The statistic of this spelling; empty where there is none. */
  static Optional<BudgetStatistic> parse(String text) {
    Matcher percentile = PERCENTILE.matcher(text);
    if (percentile.matches()) {
      double percent = Double.parseDouble(percentile.group(1));
      return percent > 0 ? Optional.of(new Percentile(percent)) : Optional.empty();
    }
    Matcher slower = SLOWER.matcher(text);
    if (slower.matches()) {
      double threshold = Double.parseDouble(slower.group(1));
      return Unit.named(slower.group(2)).map(unit -> new SlowerThan(threshold, unit));
    }
    return Arrays.stream(Named.values())
        .filter(named -> named.word().equals(text))
        .map(BudgetStatistic.class::cast)
        .findFirst();
  }
}
