package dev.plumbline.ui.run;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.TimeColumns;
import dev.plumbline.app.BaselineFigures;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.RunLimit;
import dev.plumbline.app.RunWindow;
import dev.plumbline.chart.RunTicks;
import dev.plumbline.chart.StepSpark;
import dev.plumbline.chart.TimeSelection;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that head the page, of the selected window. */
record TileFigures(OpenRun run, Look look) {
  private static final int SPARK_COLUMNS = 96;

  Tile p95() {
    EndpointFigures of = run.figures();
    ChangeWords.Told change = changes().p95();
    OptionalLong needed = of.needed(95);
    Optional<RunLimit> limit = RunLimit.p95(run.limits(), run.endpoint());
    return new Tile(
        named("run.tile.p95"),
        look.numbers().quantity(of.p95()),
        run.explored().unit(),
        of.requests() > 0 && needed.isPresent(),
        change.line(),
        changes().pending(),
        ticks(
            BaselineFigures.OfRun::p95,
            of.p95(),
            limit.map(most -> OptionalDouble.of(most.value())).orElse(OptionalDouble.empty())),
        more(
            whose(),
            of.requests() == 0 ? say("run.missing") : "",
            of.requests() > 0 && needed.isPresent() ? say("run.needs", needed.getAsLong()) : "",
            say("run.tile.p95.of"),
            change.more()));
  }

  Tile errors() {
    EndpointFigures of = run.figures();
    ChangeWords.Told change = changes().errors();
    return new Tile(
        named("run.tile.errors"),
        of.requests() == 0 ? Figures.NONE : look.numbers().share(of.errors(), of.requests()),
        "%",
        false,
        change.line(),
        changes().pending(),
        ticks(BaselineFigures.OfRun::errorShare, of.errorShare(), OptionalDouble.empty()),
        more(
            whose(),
            of.requests() == 0
                ? say("run.missing")
                : say("run.errors.counted", of.errors(), of.requests()),
            say("run.tile.all"),
            change.more()));
  }

  Tile throughput() {
    EndpointFigures of = run.figures();
    ChangeWords.Told change = changes().throughput();
    return new Tile(
        named("run.tile.throughput"),
        look.numbers().quantity(of.rate()),
        say("run.tile.throughput.unit"),
        false,
        change.line(),
        changes().pending(),
        ticks(BaselineFigures.OfRun::rate, of.rate(), OptionalDouble.empty()),
        more(whose(), say("run.tile.all"), change.more()));
  }

  private String whose() {
    return run.endpoint().map(RowKey::label).orElse("");
  }

  Tile users() {
    RunWindow window = run.window().get();
    return new Tile(
        ofAll(look, run, say("run.tile.users")),
        window.users().map(this::range).orElse(Figures.NONE),
        "",
        false,
        run.explored().users().isEmpty()
            ? say("run.not.in.file")
            : window.users().isEmpty() ? say("run.users.none") : stages(window),
        false,
        run.explored().users().map(users -> spark(users)),
        "");
  }

  private String named(String key) {
    return run.endpoint().map(of -> say("run.tile.of", say(key), of.label())).orElse(say(key));
  }

  /** Beside figures of one endpoint it has to be said which are of all. */
  static String ofAll(Look look, OpenRun run, String name) {
    return run.endpoint()
        .map(_ -> look.words().of("run.tile.of", name, look.words().of("run.all")))
        .orElse(name);
  }

  private String range(RunWindow.Users users) {
    String fewest = look.numbers().count(Math.round(users.fewest()));
    String most = look.numbers().count(Math.round(users.most()));
    return fewest.equals(most) ? most : fewest + "\u2013" + most;
  }

  private String stages(RunWindow window) {
    List<String> met =
        run.explored().stages().stream()
            .filter(stage -> stage.firstSecond() < window.to() && stage.endSecond() > window.from())
            .map(stage -> stage.label())
            .toList();
    if (met.size() < 2) {
      return met.isEmpty() ? "" : met.getFirst();
    }
    return say("run.stages", met.getFirst(), met.getLast());
  }

  private StepSpark spark(TimeColumns.Source users) {
    double seconds = run.explored().seconds();
    return new StepSpark(
        users.columns(0, seconds, SPARK_COLUMNS),
        0,
        seconds,
        run.time().selected().get().map(of -> new TimeSelection(of.from(), of.to(), "")));
  }

  Tile budgets() {
    return new BudgetTile(run, look).tile();
  }

  /** None where there is nothing to hold the run's figure against. */
  private Optional<RunTicks> ticks(
      ToDoubleFunction<BaselineFigures.OfRun> figure, double own, OptionalDouble limit) {
    List<Double> baseline =
        run.against()
            .get()
            .value()
            .map(
                against ->
                    against.figures().runs().stream()
                        .map(one -> figure.applyAsDouble(one))
                        .filter(Double::isFinite)
                        .toList())
            .orElse(List.of());
    return baseline.isEmpty() && limit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RunTicks(
                baseline,
                Double.isFinite(own) ? OptionalDouble.of(own) : OptionalDouble.empty(),
                limit));
  }

  private ChangeWords changes() {
    return new ChangeWords(run, look);
  }

  private static String more(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
