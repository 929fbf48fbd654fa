package dev.plumbline.ui.run;

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
    EndpointFigures all = run.window().get().all();
    OptionalLong needed = all.needed(95);
    Optional<RunLimit> limit = RunLimit.p95(run.limits(), Optional.empty());
    return new Tile(
        named("run.tile.p95"),
        look.numbers().quantity(all.p95()),
        run.explored().unit(),
        needed.isPresent(),
        changes().p95(),
        changes().pending(),
        Optional.of(
            ticks(
                BaselineFigures.OfRun::p95,
                all.p95(),
                limit.map(of -> OptionalDouble.of(of.value())).orElse(OptionalDouble.empty()))),
        more(
            needed.isPresent() ? say("run.needs", needed.getAsLong()) : "",
            say("run.tile.p95.of"),
            changes().more()));
  }

  Tile errors() {
    EndpointFigures all = run.window().get().all();
    return new Tile(
        named("run.tile.errors"),
        all.requests() == 0 ? Figures.NONE : look.numbers().share(all.errors(), all.requests()),
        "%",
        false,
        changes().errors(),
        changes().pending(),
        Optional.of(
            ticks(BaselineFigures.OfRun::errorShare, all.errorShare(), OptionalDouble.empty())),
        more(
            say("run.errors.counted", all.errors(), all.requests()),
            say("run.tile.all"),
            changes().more()));
  }

  Tile throughput() {
    EndpointFigures all = run.window().get().all();
    return new Tile(
        named("run.tile.throughput"),
        look.numbers().quantity(all.rate()),
        say("run.tile.throughput.unit"),
        false,
        changes().throughput(),
        changes().pending(),
        Optional.of(ticks(BaselineFigures.OfRun::rate, all.rate(), OptionalDouble.empty())),
        more(say("run.tile.all"), changes().more()));
  }

  Tile users() {
    RunWindow window = run.window().get();
    return new Tile(
        say("run.tile.users"),
        window.users().map(this::range).orElse(Figures.NONE),
        "",
        false,
        run.explored().users().isEmpty() ? say("run.not.in.file") : stages(window),
        false,
        run.explored().users().map(users -> spark(users)),
        "");
  }

  /** Beside charts of one endpoint it has to be said that the figure is of all. */
  private String named(String key) {
    return run.row().get() == 0 ? say(key) : say("run.tile.of", say(key), say("run.all"));
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

  private RunTicks ticks(
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
    return new RunTicks(
        baseline, Double.isFinite(own) ? OptionalDouble.of(own) : OptionalDouble.empty(), limit);
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
