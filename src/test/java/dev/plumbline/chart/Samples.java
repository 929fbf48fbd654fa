package dev.plumbline.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Charts of the release study, and of studies that are hard to draw. */
final class Samples {
  private Samples() {}

  static IntervalChart study() {
    Map<String, List<Optional<IntervalChart.Figure>>> rows = new LinkedHashMap<>();
    for (String[] row : table("/dev/plumbline/report/study.tsv")) {
      if (!row[2].equals("MEAN")) {
        rows.computeIfAbsent(row[0] + "\t" + row[1], name -> new ArrayList<>())
            .add(
                Optional.of(
                    new IntervalChart.Figure(
                        number(row[5]), number(row[6]), number(row[7]), Tone.valueOf(row[12]))));
      }
    }
    List<IntervalChart.Row> all = new ArrayList<>();
    rows.forEach(
        (name, figures) ->
            all.add(
                new IntervalChart.Row(
                    new RowLabel(name.split("\t", -1)[0], name.split("\t", -1)[1]), figures, "")));
    return chart(all);
  }

  static IntervalChart chart(List<IntervalChart.Row> rows) {
    return new IntervalChart(
        "Change of each endpoint",
        "with its 95 % interval; shaded: the margin of 5 %",
        "The change of each endpoint.",
        List.of("p50", "p95", "p99"),
        rows,
        0.05,
        "6 runs a side");
  }

  static Strips strips() {
    List<Strips.Row> rows = new ArrayList<>();
    for (String[] row : table("/dev/plumbline/report/study.tsv")) {
      if (row[2].equals("P50")) {
        rows.add(
            new Strips.Row(
                new RowLabel(row[0], row[1]),
                numbers(row[20], ";"),
                numbers(row[21], ";"),
                number(row[3]),
                number(row[4]),
                Tone.valueOf(row[12])));
      }
    }
    return new Strips("Every run at the median", "Every run as a tick.", rows, 0.05);
  }

  static PercentileCurve curve() {
    List<String[]> rows = table("/dev/plumbline/chart/enroll-curve.tsv");
    List<Double> shares = List.of();
    List<PercentileCurve.Side> sides = new ArrayList<>();
    for (String[] row : rows) {
      List<Double> figures = Arrays.stream(row).skip(3).map(Double::valueOf).toList();
      if (row[0].startsWith("#")) {
        shares = figures;
      } else {
        Token token = row[1].equals("baseline") ? Token.BASELINE : Token.CANDIDATE;
        sides.add(new PercentileCurve.Side(row[1], token, shares, figures, 0.995));
      }
    }
    return new PercentileCurve(
        "Percentile curve of POST /api/courses/:id/enroll",
        "Latency against percentile.",
        "ms",
        sides,
        "ends at p99.5: 2,262 requests");
  }

  /** So many endpoints, the last of them changed by what is asked. */
  static IntervalChart many(int rows, double lastChange) {
    Random random = new Random(7);
    List<IntervalChart.Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double centre = i == rows - 1 ? lastChange : random.nextGaussian() * 0.06;
      List<Optional<IntervalChart.Figure>> figures = new ArrayList<>();
      for (double width : new double[] {0.04, 0.09, 0.18}) {
        double change = centre + random.nextGaussian() * width / 3;
        double half = width * (1 + Math.max(change, 0));
        Tone tone =
            change - half > 0 && change > 0.05
                ? Tone.WORSE
                : change + half < 0 && change < -0.05
                    ? Tone.BETTER
                    : Math.abs(change) + half < 0.05 ? Tone.SAME : Tone.INCONCLUSIVE;
        boolean judged = i % 9 != 4 || width < 0.1;
        figures.add(
            judged
                ? Optional.of(new IntervalChart.Figure(change, change - half, change + half, tone))
                : Optional.empty());
      }
      all.add(
          new IntervalChart.Row(
              new RowLabel(i % 3 == 0 ? "DELETE" : "GET", "/api/v2/things/" + i),
              figures,
              "too few requests"));
    }
    return chart(all);
  }

  static IntervalChart hostile() {
    List<Optional<IntervalChart.Figure>> figures =
        List.of(
            Optional.of(new IntervalChart.Figure(0.01, -0.02, 0.04, Tone.SAME)),
            Optional.of(new IntervalChart.Figure(9, 8, 10.4, Tone.WORSE)),
            Optional.of(new IntervalChart.Figure(-0.6, -0.7, -0.5, Tone.BETTER)));
    return chart(
        HOSTILE.stream()
            .map(name -> new IntervalChart.Row(new RowLabel("GET", name), figures, ""))
            .toList());
  }

  static final List<String> HOSTILE =
      List.of(
          "/short",
          "/a/very/long/path/that/goes/on".repeat(20) + "/end",
          "x".repeat(40_000),
          "two\nlines\r\n\tand a tab",
          "</text><script>alert(1)</script>&amp;\"'",
          "\u202egnp.exe\u202c",
          "\ud83d\ude80\ud83d\ude80 emoji \ud83d\udc69\u200d\ud83d\udcbb",
          "\ud800 half a pair, \u0000 and \ufffe",
          "\u6027\u80fd\u6d4b\u8bd5\u62a5\u544a\u63a5\u53e3\u54cd\u5e94\u65f6\u95f4".repeat(6),
          "");

  private static List<String[]> table(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# method"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Double> numbers(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).map(Double::valueOf).toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
