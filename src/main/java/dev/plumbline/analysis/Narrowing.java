package dev.plumbline.analysis;

import dev.plumbline.budget.Glob;
import dev.plumbline.budget.Nearest;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Narrows a run down to what a budget selects, one condition after the other, so that it can be
 * said at which one nothing was left.
 */
final class Narrowing {
  private final SeriesSelection selection;
  private final double longestRun;
  private Selected left;
  private String nothing = "";
  private long summaries;

  private Narrowing(SeriesSelection selection, RunEvidence evidence) {
    this.selection = selection;
    this.left = Selected.all(evidence);
    this.longestRun = evidence.runSeconds().stream().mapToDouble(d -> d).max().orElse(0);
  }

  /** What a selection leaves of a run: something, or the reason why nothing. */
  record Result(Selected selected, String nothing) {
    boolean isNothing() {
      return !nothing.isEmpty();
    }
  }

  static Result of(SeriesSelection selection, Population population, RunEvidence evidence) {
    Narrowing narrowing = new Narrowing(selection, evidence);
    narrowing.byMetric();
    narrowing.byPart();
    narrowing.byEndpoint();
    narrowing.by(selection.method().map(Glob::new), Endpoint::method, "uses method");
    narrowing.by(selection.group(), Endpoint::group, "is in group");
    narrowing.by(selection.scenario(), Endpoint::scenario, "is in scenario");
    narrowing.byWindow();
    narrowing.byPopulation(population);
    return new Result(narrowing.left, narrowing.nothing);
  }

  /** What is selected, for sentences: "requests", "groups", "values". */
  static String things(SeriesSelection selection) {
    return selection.effectiveKind().map(SeriesSelection::plural).orElse("values");
  }

  private String thing() {
    String things = things(selection);
    return things.substring(0, things.length() - 1);
  }

  private void byMetric() {
    Optional<Kind> kind = selection.effectiveKind();
    Predicate<SeriesKey> ofKind = key -> kind.map(k -> k == key.metric().kind()).orElse(true);
    if (selection.status().isPresent() && !left.stated().isEmpty()) {
      nothing = "a file that states only its summary holds no status codes";
    } else if (selection.status().isPresent()) {
      keep(role(Role.STATUS), () -> "these files hold no status codes");
    } else if (selection.metric().isPresent()) {
      String name = selection.metric().get();
      NavigableSet<String> names = names(key -> key.metric().name());
      String ofSuchKind = selection.kind().map(k -> " of kind " + k.word()).orElse("");
      keep(
          ofKind.and(key -> key.metric().name().equals(name)),
          () -> "these files hold no metric '" + name + "'" + ofSuchKind + meant(name, names));
    } else {
      Predicate<SeriesKey> usual =
          switch (kind.orElseThrow()) {
            case BENCHMARK -> role(Role.SCORE);
            case CHECK -> role(Role.OTHER);
            default -> role(Role.DURATION);
          };
      keep(ofKind.and(usual), () -> "these files hold no " + things(selection));
    }
    keepFilled(() -> "these files hold no " + things(selection));
  }

  /** Of a summary the whole run is one row, which the rows of its parts repeat. */
  private void byPart() {
    if (selection.effectiveKind().equals(Optional.of(Kind.BENCHMARK))) {
      return; // each is stated by itself, and none is a part of another
    }
    List<RunEvidence.Stated> rows = left.stated();
    StatedPart asked = StatedPart.askedBy(selection);
    if (asked == StatedPart.WHOLE && isOfOneEndpoint(rows)) {
      asked = StatedPart.ENDPOINT;
    }
    StatedPart part = asked;
    summaries = rows.stream().filter(s -> StatedPart.WHOLE.answeredBy(s.key().endpoint())).count();
    left =
        new Selected(
            left.series(), rows.stream().filter(s -> part.answeredBy(s.key().endpoint())).toList());
    if (nothing.isEmpty() && left.isEmpty()) {
      nothing = "a file that states only its summary does not state these " + things(selection);
    }
  }

  /** What is stated of the only endpoint there is, is stated of all requests. */
  private static boolean isOfOneEndpoint(List<RunEvidence.Stated> rows) {
    return rows.stream().map(row -> row.key().endpoint()).distinct().count() == 1
        && StatedPart.ENDPOINT.answeredBy(rows.getFirst().key().endpoint());
  }

  /** Each summary has to state what a pattern selects, or something would be left out unnoticed. */
  private void byStated(Glob glob, Predicate<SeriesKey> matches) {
    if (!nothing.isEmpty() || summaries == 0) {
      return;
    }
    if (glob.pattern().contains("*")) {
      nothing = "a file that states only its summary cannot tell all that matches '" + glob + "'";
    } else if (left.where(matches).stated().size() < summaries) {
      nothing = "a file that states only its summary does not state '" + glob + "'";
    }
  }

  /** Each pattern has to match: one that matches nothing is a typing error, not less to check. */
  private void byEndpoint() {
    if (selection.endpoints().isEmpty() || !nothing.isEmpty()) {
      return;
    }
    NavigableSet<String> labels = names(Narrowing::label);
    for (Glob glob : selection.endpoints()) {
      if (left.keys().stream().noneMatch(key -> matches(glob, key))) {
        nothing = "no " + thing() + " matches '" + glob + "'" + meant(glob.pattern(), labels);
        return;
      }
      byStated(glob, key -> matches(glob, key));
    }
    left = left.where(key -> selection.endpoints().stream().anyMatch(glob -> matches(glob, key)));
  }

  private void by(Optional<Glob> glob, Function<Endpoint, String> part, String verb) {
    if (glob.isPresent() && nothing.isEmpty()) {
      NavigableSet<String> parts = names(key -> part.apply(key.endpoint()));
      keep(
          key -> glob.get().matches(part.apply(key.endpoint())),
          () ->
              "no such %s %s '%s'%s"
                  .formatted(thing(), verb, glob.get(), meant(glob.get().pattern(), parts)));
      byStated(glob.get(), _ -> true);
    }
  }

  private void byWindow() {
    if (selection.window().isWhole() || !nothing.isEmpty()) {
      return;
    }
    if (!left.stated().isEmpty()) {
      nothing =
          "a file that states only its summary cannot be cut to " + selection.window().words();
      return;
    }
    int from = selection.window().from();
    int to = selection.window().to();
    left =
        new Selected(
            left.series().stream()
                .map(s -> new Series(s.key(), s.slices().between(from, to)))
                .toList(),
            List.of());
    keepFilled(
        () ->
            "no such %s ended %s: the longest run took %.1f s"
                .formatted(thing(), selection.window().words(), longestRun));
  }

  private void byPopulation(Population population) {
    String all = Counts.of(Math.max(0, left.count()), things(selection));
    keep(
        key -> population.contains(key.endpoint()),
        () -> all + ", but none that succeeded outside setup and teardown");
    if (nothing.isEmpty() && population == Population.EXPECTED) {
      bySuccess();
    }
  }

  private void bySuccess() {
    if (left.stated().stream().anyMatch(s -> s.succeeded().isEmpty())) {
      nothing =
          "a file that states only its summary has no such figure of the successful %s alone;"
                  .formatted(things(selection))
              + " 'population: all' takes them all";
      return;
    }
    left =
        new Selected(
            left.series(), left.stated().stream().map(RunEvidence.Stated::ofSuccessful).toList());
  }

  private void keep(Predicate<SeriesKey> wanted, Supplier<String> reason) {
    if (nothing.isEmpty()) {
      left = left.where(wanted);
      nothing = left.isEmpty() ? reason.get() : "";
    }
  }

  private void keepFilled(Supplier<String> reason) {
    if (nothing.isEmpty()) {
      left =
          new Selected(
              left.series().stream().filter(s -> s.slices().size() > 0).toList(), left.stated());
      nothing = left.isEmpty() ? reason.get() : "";
    }
  }

  private NavigableSet<String> names(Function<SeriesKey, String> name) {
    NavigableSet<String> names = new TreeSet<>();
    left.keys().stream().map(name).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }

  /** The nearest of what there is, or all of it where that is few. */
  static String meant(String word, NavigableSet<String> there) {
    return Nearest.to(word, there)
        .map(near -> ": did you mean '" + near + "'?")
        .orElse(
            there.isEmpty() || there.size() > 5 ? "" : "; there is " + String.join(", ", there));
  }

  private static boolean matches(Glob glob, SeriesKey key) {
    return glob.matches(label(key)) || glob.matches(key.endpoint().name());
  }

  private static String label(SeriesKey key) {
    Endpoint endpoint = key.endpoint();
    return new RowKey(key.metric().kind(), key.metric().name(), endpoint.name(), endpoint.method())
        .label();
  }

  private static Predicate<SeriesKey> role(Role role) {
    return key -> key.metric().role() == role;
  }
}
