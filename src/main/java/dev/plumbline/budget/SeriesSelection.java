package dev.plumbline.budget;

import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values of requests, groups, checks or custom metrics.
 *
 * @param metric the name the tool gave it; empty: durations, of benchmarks scores
 * @param kind empty: requests, or whatever kind the stated metric has
 * @param endpoints each matches "METHOD name" or the name; none: all
 * @param method empty: any
 * @param status only responses with such a code, by the recorded codes rather than durations
 * @param population empty: what the statistic looks at by default
 */
public record SeriesSelection(
    Optional<String> metric,
    Optional<Kind> kind,
    List<Glob> endpoints,
    Optional<String> method,
    Optional<Glob> group,
    Optional<Glob> scenario,
    Optional<StatusClass> status,
    Optional<Population> population,
    Window window)
    implements Selection {
  /** All requests of the whole run. */
  public static final SeriesSelection ALL_REQUESTS =
      new SeriesSelection(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Window.WHOLE);

  public SeriesSelection {
    endpoints = List.copyOf(endpoints);
    Objects.requireNonNull(window);
  }

  /** The kind looked at; empty where the stated metric alone decides. */
  public Optional<Kind> effectiveKind() {
    return kind.isPresent() || metric.isPresent() ? kind : Optional.of(Kind.REQUEST);
  }

  @Override
  public String words() {
    List<String> words = new ArrayList<>();
    String things = effectiveKind().map(SeriesSelection::plural).orElse("values");
    words.add(
        endpoints.isEmpty()
            ? method.map(m -> "all " + m + " " + things).orElse("all " + things)
            : endpoints.stream().map(Glob::pattern).collect(Collectors.joining(", ")));
    method.filter(_ -> !endpoints.isEmpty()).ifPresent(m -> words.add("method " + m));
    metric.ifPresent(m -> words.add("metric " + m));
    group.ifPresent(g -> words.add("group " + g));
    scenario.ifPresent(s -> words.add("scenario " + s));
    status.ifPresent(s -> words.add("status " + s.word()));
    population.ifPresent(p -> words.add("population " + Words.of(p)));
    if (!window.isWhole()) {
      words.add(window.words());
    }
    return String.join(", ", words);
  }

  @Override
  public SeriesSelection within(Window other) {
    return new SeriesSelection(
        metric, kind, endpoints, method, group, scenario, status, population, other);
  }

  /** "requests", "groups", "benchmarks", "custom values". */
  public static String plural(Kind kind) {
    return kind == Kind.CUSTOM ? "custom values" : kind.word() + "s";
  }
}
