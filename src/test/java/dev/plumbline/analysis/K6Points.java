package dev.plumbline.analysis;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Track;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Reads just enough of the study's k6 points, independently of the importer. */
final class K6Points {
  private static final Pattern TIME = Pattern.compile("\"time\":\"([^\"]+)\"");
  private static final Pattern REQUEST =
      Pattern.compile(
          "\\{\"metric\":\"http_req_duration\",.*\"value\":([\\d.]+),.*\"expected_response\":"
              + "\"(\\w+)\".*\"method\":\"(\\w+)\",\"name\":\"([^\"]+)\".*\"status\":\"(\\d+)\".*");
  private static final Pattern USERS =
      Pattern.compile("\\{\"metric\":\"vus\",.*\"value\":([\\d.]+).*");
  private static final Metric DURATION =
      new Metric("http_req_duration", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6);

  private record Value(int second, long stored) {}

  private final Map<SeriesKey, List<Value>> values = new LinkedHashMap<>();
  private final List<Double> users = new ArrayList<>();
  private Instant zero;
  private Instant last;

  static RunEvidence read(Path file) {
    K6Points points = new K6Points();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> line.contains("\"type\":\"Point\"")).forEach(points::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return points.evidence();
  }

  private void line(String line) {
    Matcher time = TIME.matcher(line);
    if (time.find()) {
      last = Instant.parse(time.group(1));
      zero = zero == null ? last : zero;
    }
    Matcher user = USERS.matcher(line);
    Matcher request = REQUEST.matcher(line);
    if (user.matches()) {
      users.add(Double.parseDouble(user.group(1)));
    } else if (request.matches()) {
      boolean failed = request.group(2).equals("false");
      var endpoint =
          new Endpoint(request.group(4), request.group(3), false, failed, "", "default", "");
      long nanos = new BigDecimal(request.group(1)).movePointRight(6).longValueExact();
      add(DURATION, endpoint, nanos);
      add(BudgetRuns.STATUS, endpoint, Long.parseLong(request.group(5)));
    }
  }

  private void add(Metric metric, Endpoint endpoint, long stored) {
    int second = (int) Math.max(0, Duration.between(zero, last).toSeconds());
    values
        .computeIfAbsent(new SeriesKey(metric, endpoint), _ -> new ArrayList<>())
        .add(new Value(second, stored));
  }

  private RunEvidence evidence() {
    List<Series> series = new ArrayList<>();
    values.forEach(
        (key, list) ->
            series.add(
                new Series(
                    key,
                    new Slices(
                        list.stream().mapToInt(Value::second).toArray(),
                        IntStream.rangeClosed(1, list.size()).toArray(),
                        list.stream().mapToLong(Value::stored).toArray(),
                        key.metric().decimals()))));
    Track track =
        BudgetRuns.track("vus", "", users.stream().mapToDouble(Double::doubleValue).toArray());
    return new RunEvidence(series, List.of(track), Duration.between(zero, last).toNanos() / 1e9);
  }
}
