package dev.plumbline.app;

import dev.plumbline.analysis.RunEvidence.Stated;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Kind;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SummaryOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the summary of one run offers to be judged by: the requests that it counts and those that it
 * says have failed belong to the durations it states beside them.
 */
final class StatedEvidence {
  /** The part of the successful responses, which k6 always states. */
  private static final Endpoint SUCCESSFUL =
      new Endpoint("", "", true, false, "", "", "expected_response:true");

  private final Map<SeriesKey, Map<String, Double>> stated;

  private StatedEvidence(Map<SeriesKey, Map<String, Double>> stated) {
    this.stated = stated;
  }

  /** The rows that have a value; k6 states zeros of parts to which nothing belonged. */
  static List<Stated> of(Map<SeriesKey, Map<String, Double>> stated) {
    StatedEvidence evidence = new StatedEvidence(stated);
    List<Stated> rows = new ArrayList<>();
    stated.keySet().stream()
        .filter(key -> !evidence.isEmpty(key))
        .forEach(key -> rows.add(evidence.row(key)));
    return rows;
  }

  private Stated row(SeriesKey key) {
    SummaryOnly figures = figures(key);
    boolean ofRequests = key.metric().kind() == Kind.REQUEST;
    long failed = ofRequests ? failed(key) : -1;
    SeriesKey ofSuccessful = new SeriesKey(key.metric(), SUCCESSFUL);
    Optional<SummaryOnly> succeeded = Optional.empty();
    if (!ofRequests || failed == 0 || key.equals(ofSuccessful)) {
      succeeded = Optional.of(figures);
    } else if (key.endpoint().equals(Endpoint.NONE)
        && stated.containsKey(ofSuccessful)
        && !isEmpty(ofSuccessful)) {
      succeeded = Optional.of(figures(ofSuccessful));
    }
    return new Stated(
        new SeriesKey(key.metric(), EndpointNames.templatedEndpoint(key.endpoint())),
        figures,
        succeeded,
        stated.get(key).getOrDefault("sum", Double.NaN),
        failed);
  }

  private SummaryOnly figures(SeriesKey key) {
    SummaryOnly own = StatedRows.summary(stated.get(key));
    boolean counted = own.count() >= 0 || !isDurationOfRequests(key);
    return counted
        ? own
        : new SummaryOnly(
            requests(key.endpoint()), own.min(), own.max(), own.mean(), own.percentiles());
  }

  private boolean isEmpty(SeriesKey key) {
    long count = figures(key).count();
    return count == 0
        || (count < 0
            && key.metric().role() == Role.DURATION
            && stated.get(key).values().stream().allMatch(value -> value == 0));
  }

  /** How many requests of this part there were, -1 where that is not stated. */
  private long requests(Endpoint endpoint) {
    return ofRequests(MetricType.COUNTER, endpoint)
        .map(row -> Math.round(row.getOrDefault("sum", -1.0)))
        .filter(count -> count > 0)
        .findFirst()
        .orElse(-1L);
  }

  /** What a row says of its own failures, else what the summary says of them. */
  private long failed(SeriesKey key) {
    Double own = stated.get(key).get("failed");
    return own == null ? failed(key.endpoint()) : Math.round(own);
  }

  /** How many requests of this part failed, -1 where that is not stated. */
  private long failed(Endpoint endpoint) {
    Optional<Long> own =
        ofRequests(MetricType.RATE, endpoint)
            .filter(row -> row.getOrDefault("count", 0.0) > 0 && row.containsKey("sum"))
            .map(row -> Math.round(row.get("sum")))
            .findFirst();
    if (own.isPresent() || endpoint.equals(Endpoint.NONE)) {
      return own.orElse(-1L);
    }
    return failed(Endpoint.NONE) == 0 ? 0 : -1;
  }

  /** Nothing where requests of several protocols were made: the counts are of one of them. */
  private Stream<Map<String, Double>> ofRequests(MetricType type, Endpoint endpoint) {
    boolean several =
        stated.keySet().stream()
                .filter(key -> key.endpoint().equals(Endpoint.NONE) && isDurationOfRequests(key))
                .count()
            > 1;
    return stated.entrySet().stream()
        .filter(row -> !several && row.getKey().endpoint().equals(endpoint))
        .filter(row -> row.getKey().metric().kind() == Kind.REQUEST)
        .filter(row -> row.getKey().metric().type() == type)
        .map(Entry::getValue);
  }

  private static boolean isDurationOfRequests(SeriesKey key) {
    return key.metric().kind() == Kind.REQUEST && key.metric().role() == Role.DURATION;
  }
}
