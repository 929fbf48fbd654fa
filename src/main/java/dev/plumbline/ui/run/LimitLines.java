package dev.plumbline.ui.run;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.StatedOutcome;
import dev.plumbline.app.StatedTags;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.model.Kind;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Words;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every limit that the run is held against: of the chosen budgets, else of the test itself. */
record LimitLines(OpenRun run, Look look) {
  private static final Pattern EXPRESSION = Pattern.compile("(.*?)\\s*([<>=!]+)\\s*(.*)");
  private static final Pattern UNIT = Pattern.compile(" (?:ms|s|%)$");
  private static final Pattern SUBMETRIC = Pattern.compile("([^{]*)\\{(.*)}");

  List<LimitLine> all() {
    return run.budgets()
        .get()
        .map(this::ofBudgets)
        .orElseGet(() -> run.explored().thresholds().stream().map(this::line).toList());
  }

  private List<LimitLine> ofBudgets(BudgetSet set) {
    Map<String, Budget> named =
        set.budgets().stream()
            .collect(Collectors.toMap(Budget::name, Function.identity(), (first, _) -> first));
    return run.outcomes().get().value().orElse(List.of()).stream()
        .map(outcome -> line(outcome, Optional.ofNullable(named.get(outcome.budget())), set.name()))
        .toList();
  }

  private LimitLine line(BudgetOutcome of, Optional<Budget> budget, String set) {
    return new LimitLine(
        withoutWindow(of.selection()),
        budget.map(this::population).orElse(Figures.NONE),
        of.statistic().replace('-', ' '),
        of.limit(),
        look.numbers().local(Figures.quantity(of.actual(), of.unit())),
        word(of.outcome()),
        of.outcome() == Outcome.FAIL,
        of.reason(),
        set + ", " + of.budget());
  }

  /** The window that all lines share stands beside the tabs. */
  private String withoutWindow(String selection) {
    String window = ", " + run.asked().words();
    return selection.endsWith(window)
        ? selection.substring(0, selection.length() - window.length())
        : selection;
  }

  /** In the words that budgets are written in. */
  private String population(Budget budget) {
    boolean ofRequests =
        budget.selection() instanceof SeriesSelection series
            && series.effectiveKind().equals(Optional.of(Kind.REQUEST));
    return ofRequests ? say("run.population." + Words.of(budget.population())) : Figures.NONE;
  }

  private String word(Outcome outcome) {
    return say("run.outcome." + outcome.word());
  }

  private LimitLine line(StatedThreshold stated) {
    Matcher parts = EXPRESSION.matcher(stated.expression().strip());
    boolean known = parts.matches();
    boolean ofRequests = stated.metric().startsWith("http_req");
    String unit = known && isOfNoUnit(parts.group(1)) ? "" : unit(stated);
    StatedOutcome outcome = StatedOutcome.of(run.explored(), run.whole(), stated);
    return new LimitLine(
        wholeRun(what(stated.metric())),
        ofRequests ? say("run.population.all") : Figures.NONE,
        known ? parts.group(1).replaceAll("^p\\((.*)\\)$", "p$1") : stated.expression(),
        known ? parts.group(2) + " " + parts.group(3) + unit : "",
        outcome
            .actual()
            .map(figure -> look.numbers().quantity(figure) + (known ? unitOf(parts, unit) : unit))
            .orElse(Figures.NONE),
        outcome
            .passed()
            .map(met -> say(met ? "run.limits.is.met" : "run.limits.is.missed"))
            .orElseGet(() -> say("run.limits.is.untold")),
        outcome.passed().equals(Optional.of(false)),
        why(outcome),
        stated.source());
  }

  /** The tool's own outcome is never of a window. */
  private String wholeRun(String what) {
    return run.time().selected().get().isPresent() ? what + ", " + say("run.whole") : what;
  }

  /** Whose word it is, or why there is none; of the tool's own nothing has to be said. */
  private String why(StatedOutcome outcome) {
    return switch (outcome.source()) {
      case STATED -> "";
      case WORKED_OUT -> say("run.limits.worked");
      case PARTIAL -> say("run.limits.why.partial");
      case EXPRESSION -> say("run.limits.why.expression");
      case PART -> say("run.limits.why.part");
      case NO_VALUES -> say("run.limits.why.values");
      case TEST_LENGTH -> say("run.limits.why.length");
      case CLOSE -> say("run.limits.why.close");
    };
  }

  /** Some tools write the unit behind the limit. */
  private static String unitOf(Matcher parts, String unit) {
    Matcher written = UNIT.matcher(parts.group(3));
    return unit.isEmpty() && written.find() ? written.group() : unit;
  }

  private static boolean isOfNoUnit(String statistic) {
    return statistic.equals("count") || statistic.equals("rate");
  }

  /** With the space before it. */
  private String unit(StatedThreshold stated) {
    if (stated.metric().startsWith("http_req_duration")) {
      return " " + run.explored().unit();
    }
    return run.explored().trends().stream()
        .filter(metric -> metric.name().equals(stated.metric()) && !metric.unit().isEmpty())
        .map(metric -> " " + metric.unit())
        .findFirst()
        .orElse("");
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

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
