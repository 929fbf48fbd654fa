package dev.plumbline.ui.run;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every limit that the run is held against: of the chosen budgets, else of the test itself. */
record LimitLines(OpenRun run, Look look) {
  private static final Pattern EXPRESSION = Pattern.compile("(.*?)\\s*([<>=!]+)\\s*(.*)");
  private static final Pattern SUBMETRIC = Pattern.compile("([^{]*)\\{(.*)}");

  List<LimitLine> all() {
    return run.budgets()
        .get()
        .map(this::ofBudgets)
        .orElseGet(() -> run.explored().thresholds().stream().map(this::line).toList());
  }

  private List<LimitLine> ofBudgets(BudgetSet set) {
    return run.outcomes().get().value().orElse(List.of()).stream()
        .map(outcome -> line(outcome, set))
        .toList();
  }

  private LimitLine line(BudgetOutcome of, BudgetSet set) {
    return new LimitLine(
        of.selection(),
        of.statistic(),
        of.limit(),
        look.numbers().local(Figures.quantity(of.actual(), of.unit())),
        word(of.outcome()),
        of.outcome() == Outcome.FAIL,
        of.reason(),
        set.name() + ", " + of.budget());
  }

  private String word(Outcome outcome) {
    return outcome == Outcome.FAIL ? say("run.outcome.fail") : outcome.word();
  }

  private LimitLine line(StatedThreshold stated) {
    Matcher parts = EXPRESSION.matcher(stated.expression().strip());
    boolean known = parts.matches();
    return new LimitLine(
        what(stated.metric()),
        known ? parts.group(1).replaceAll("^p\\((.*)\\)$", "p$1") : stated.expression(),
        known ? parts.group(2) + " " + parts.group(3) : "",
        actual(stated).map(look.numbers()::quantity).orElse(Figures.NONE),
        stated
            .passed()
            .map(met -> say(met ? "run.limits.is.met" : "run.limits.is.missed"))
            .orElseGet(() -> say("run.limits.is.untold")),
        stated.passed().equals(Optional.of(false)),
        "",
        stated.source());
  }

  private String what(String metric) {
    Matcher of = SUBMETRIC.matcher(metric);
    if (!of.matches()) {
      return metric.equals("http_req_duration") ? say("run.limits.latency") : name(metric);
    }
    String tags =
        String.join(
            ", ",
            StatedTags.of(of.group(2)).entrySet().stream()
                .map(tag -> tag.getKey() + " " + tag.getValue().replaceFirst("^::", ""))
                .toList());
    return of.group(1).equals("http_req_duration")
        ? say("run.limits.latency.of", tags)
        : name(of.group(1)) + ", " + tags;
  }

  private String name(String metric) {
    return metric.equals("http_req_failed") ? say("run.limits.failed") : metric;
  }

  /** Of the whole run, as the tool looks at it; empty where its figure is not among those shown. */
  private Optional<Double> actual(StatedThreshold stated) {
    return RunLimit.of(stated)
        .flatMap(limit -> figures(limit).map(row -> row.values().percentile(limit.percent())));
  }

  private Optional<EndpointFigures> figures(RunLimit limit) {
    if (limit.isOfAll()) {
      return Optional.of(run.whole().all());
    }
    List<EndpointFigures> named =
        run.whole().rows().stream()
            .filter(row -> row.key().filter(limit::isOf).isPresent())
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
