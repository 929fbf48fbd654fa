package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.model.Population;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a run is shown, and how.
 *
 * @param from first second since time zero
 * @param to second after the last; {@link Integer#MAX_VALUE} is the run's end
 * @param by further dimensions that split rows: group, scenario, status outcome
 * @param metric only this metric
 */
public record ShowOptions(
    NameStyle names,
    Population population,
    int from,
    int to,
    List<String> by,
    Optional<String> metric) {
  public static final ShowOptions DEFAULT =
      new ShowOptions(
          NameStyle.TEMPLATED, Population.ALL, 0, Integer.MAX_VALUE, List.of(), Optional.empty());

  public ShowOptions {
    by = List.copyOf(by);
  }

  /** Whether this metric alone is asked for. */
  boolean isOf(String name) {
    return metric.filter(name::equals).isPresent();
  }

  public boolean wholeRun() {
    return from <= 0 && to == Integer.MAX_VALUE;
  }
}
