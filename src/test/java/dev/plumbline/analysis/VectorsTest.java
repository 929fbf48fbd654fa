package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judging of given figures against {@code vectors.txt}, to the digits that it gives. */
class VectorsTest {
  private static final double MARGIN = 0.05;
  private static final Pattern NUMBER = Pattern.compile("None|-?\\d[\\d.]*(?:e[-+]?\\d+)?");

  static Stream<Vector> vectors() {
    List<Vector> vectors = new ArrayList<>();
    String text = text();
    Matcher starts = Pattern.compile("(?m)^V(\\d+) .*").matcher(text);
    List<MatchResult> heads = starts.results().toList();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
      if (text.substring(heads.get(i).start(), end).contains("YA")) {
        vectors.add(new Vector(heads.get(i).group(), text.substring(heads.get(i).end(), end)));
      }
    }
    return vectors.stream();
  }

  @Test
  void noVectorIsLost() {
    assertEquals(6, vectors().count());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void everyFigureMatches(Vector vector) {
    List<Judgement> judged = NoiseModel.judge(vector.rows(), vector.assumed());
    check(vector, "est", judged, Judgement::estimate);
    check(vector, "s2", judged, Judgement::ownVariance);
    check(vector, "w", judged, Judgement::requestNoise);
    check(vector, "tau2", judged, Judgement::sharedNoise);
    check(vector, "share", judged, Judgement::runShare);
    check(vector, "v", judged, Judgement::variance);
    check(vector, "df", judged, Judgement::degreesOfFreedom);
    check(vector, "se", judged, Judgement::standardError);
    check(vector, "lo", judged, Judgement::low);
    check(vector, "hi", judged, Judgement::high);
    check(vector, "p", judged, Judgement::pValue);
    check(vector, "change %", judged, row -> 100 * Math.expm1(row.estimate()));
    check(
        vector,
        "detectable %",
        judged,
        row -> 100 * Power.smallestChange(row.standardError(), row.degreesOfFreedom(), MARGIN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void verdictsAndDegreesOfFreedomMatch(Vector vector) {
    List<Judgement> judged = NoiseModel.judge(vector.rows(), vector.assumed());
    String verdicts =
        judged.stream().map(row -> "'" + row.verdict(MARGIN, false).word() + "'").toList() + "";
    assertEquals(vector.line("verdict").replaceAll("\\].*", "]"), verdicts);
    List<String> d = vector.numbers("d");
    for (int row = 0; row < d.size(); row++) {
      double own = vector.rows().get(row).ownNoise().degreesOfFreedom();
      assertEquals(Double.parseDouble(d.get(row)), own, 5.1e-7);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void adjustedPValuesAndRunsNeededMatch(Vector vector) {
    List<Judgement> judged = NoiseModel.judge(vector.rows(), vector.assumed());
    double[] q =
        BenjaminiHochberg.adjusted(judged.stream().mapToDouble(Judgement::pValue).toArray());
    List<String> expected = vector.numbers("q");
    for (int row = 0; row < q.length; row++) {
      assertDigits(expected.get(row), q[row], "q");
    }
    assertEquals(
        vector.numbers("runs find10"),
        words(
            judged,
            row -> Power.runsToFind(row.variance(), row.runShare(), Math.log(1.1), MARGIN)));
    assertEquals(
        vector.numbers("runs same"),
        words(judged, row -> Power.runsToShowSame(row.variance(), row.runShare(), 0, MARGIN)));
  }

  @Test
  void benjaminiHochbergMatches() {
    double[] q = BenjaminiHochberg.adjusted(new double[] {.001, .02, .03, .04, .8});
    assertArrayEquals(new double[] {.005, .05, .05, .05, .8}, q, 1e-15);
  }

  private static List<String> words(
      List<Judgement> rows, java.util.function.Function<Judgement, OptionalInt> runs) {
    return rows.stream()
        .map(runs)
        .map(n -> n.isPresent() ? String.valueOf(n.getAsInt()) : "None")
        .toList();
  }

  private static void check(
      Vector vector, String name, List<Judgement> judged, ToDoubleFunction<Judgement> figure) {
    List<String> expected = vector.numbers(name);
    assertEquals(expected.size(), judged.size(), name);
    for (int row = 0; row < judged.size(); row++) {
      assertDigits(expected.get(row), figure.applyAsDouble(judged.get(row)), name);
    }
  }

  /** Figures are given to six decimals or to six significant digits. */
  private static void assertDigits(String expected, double actual, String name) {
    double value = Double.parseDouble(expected);
    boolean decimals = expected.matches(".*\\.\\d{6}");
    assertEquals(
        value, actual, decimals ? 5.1e-7 : Math.max(5.1e-6 * Math.abs(value), 1e-12), name);
  }

  private static String text() {
    try (InputStream in = VectorsTest.class.getResourceAsStream("vectors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Vector(String title, String body) {
    List<Contrast> rows() {
      List<Side> baseline = sides("YA", "WA");
      List<Side> candidate = sides("YB", "WB");
      List<Contrast> rows = new ArrayList<>();
      for (int row = 0; row < baseline.size(); row++) {
        rows.add(new Contrast(baseline.get(row), candidate.get(row)));
      }
      return rows;
    }

    OptionalDouble assumed() {
      Matcher found = Pattern.compile("'assumed_tau': ([\\d.]+)").matcher(body);
      return found.find()
          ? OptionalDouble.of(Double.parseDouble(found.group(1)))
          : OptionalDouble.empty();
    }

    /** What stands after a name, up to the end of the line. */
    String line(String name) {
      Matcher found = Pattern.compile("(?m)(?:^ +| )" + name + " (\\[.*)$").matcher(body);
      assertFalse(!found.find(), () -> name + " is not in " + title);
      return found.group(1);
    }

    List<String> numbers(String name) {
      String list = line(name).replaceAll("\\].*", "");
      return NUMBER.matcher(list).results().map(MatchResult::group).toList();
    }

    private List<Side> sides(String y, String w) {
      double[][] ys = matrix(y);
      double[][] ws = matrix(w);
      List<Side> rows = new ArrayList<>();
      for (int row = 0; row < ys[0].length; row++) {
        List<LogFigure> runs = new ArrayList<>();
        for (int run = 0; run < ys.length; run++) {
          runs.add(new LogFigure(ys[run][row], ws[run][row]));
        }
        rows.add(new Side(runs));
      }
      return rows;
    }

    private double[][] matrix(String name) {
      String text = line(name).replaceAll("\\]\\].*", "");
      return Arrays.stream(text.split("\\],", -1))
          .map(run -> NUMBER.matcher(run).results().map(MatchResult::group))
          .map(run -> run.mapToDouble(Double::parseDouble).toArray())
          .toArray(double[][]::new);
    }

    @Override
    public String toString() {
      return title;
    }
  }
}
