package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {
  /** Duration and target, as a script states them. */
  private static final double[][] STUDY = {
    {5, 10}, {10, 10}, {5, 20}, {10, 20}, {3, 40}, {7, 40}, {5, 0}
  };

  private static final List<String> NAMES =
      List.of("ramp 10", "sustain 10", "ramp 20", "sustain 20", "spike", "sustain 40", "down");

  @Test
  void theStudysScriptIsFoundInItsUsers() {
    assertStages(STUDY, 1, track(STUDY, 1, 1, _ -> 0.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100})
  void aLongRunIsFoundAsWellAsAShortOne(int times) {
    double[][] longer = scaled(STUDY, times, 10);
    assertStages(longer, times / 4.0, track(longer, 1, 1, _ -> 0.0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noiseMakesNoStages(long seed) {
    Random random = new Random(seed);
    double[][] load = scaled(STUDY, 40, 10);
    assertStages(load, 30, track(load, 1, 1, v -> 0.01 * v * random.nextGaussian()));
  }

  /** As arrival rates do: the users that a constant rate takes go up and down. */
  @ParameterizedTest
  @ValueSource(ints = {60, 480, 3600, 28_800})
  void aSteadyLoadWhoseUsersFlickerIsOneStage(int seconds) {
    Random random = new Random(seconds);
    double[][] load = {{0, 18}, {seconds, 18}};
    Track users = track(load, 1, 18, v -> 0.18 * v * random.nextGaussian());
    assertEquals(
        List.of("sustain about 18"), Stages.of(users, seconds).stream().map(Stage::label).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stepsAreSeenThroughTheSameFlicker(long seed) {
    Random random = new Random(seed);
    double[][] load = {{0, 20}, {120, 20}, {0, 60}, {120, 60}, {0, 20}, {120, 20}};
    Track users = track(load, 1, 20, _ -> 3 * random.nextGaussian());
    List<Stage> stages = Stages.of(users, 360);
    assertEquals(
        List.of(20L, 60L, 20L),
        stages.stream()
            .filter(stage -> stage.to() - stage.from() > 100)
            .map(stage -> Math.round(stage.usersTo() / 10) * 10)
            .toList(),
        stages::toString);
  }

  @Test
  void whatWandersForeverHasNoStages() {
    Random random = new Random(8);
    double[] level = {50};
    Track users =
        track(
            new double[][] {{0, 50}, {7200, 50}},
            1,
            50,
            _ -> (level[0] += random.nextGaussian()) - 50);
    List<Stage> stages = Stages.of(users, 7200);
    assertTrue(stages.size() <= 60, stages::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15})
  void coarseSamplingMovesBordersByNoMoreThanASample(int every) {
    double[][] load = scaled(STUDY, 60, 10);
    assertStages(load, every, track(load, every, 1, _ -> 0.0));
  }

  @Test
  void aBorderThatIsFarOffIsNoticed() {
    double[][] other = {{5, 10}, {14, 10}, {5, 20}, {6, 20}, {3, 40}, {7, 40}, {5, 0}};
    assertThrows(AssertionError.class, () -> assertStages(STUDY, 1, track(other, 1, 1, _ -> 0.0)));
  }

  @Test
  void aConstantTrackIsOneStage() {
    List<Stage> stages = Stages.of(track(new double[][] {{0, 8}, {60, 8}}, 1, 0, _ -> 0.0), 60);
    assertEquals(List.of("sustain 8"), stages.stream().map(Stage::label).toList());
    assertEquals(0, stages.getFirst().firstSecond());
    assertEquals(60, stages.getFirst().endSecond());
  }

  @Test
  void withoutPointsThereAreNoStages() {
    assertEquals(List.of(), Stages.of(track(new double[0][], 1, 0, _ -> 0.0), 60));
  }

  @Test
  void aSinglePointIsAConstantTrack() {
    Track one = new Track("vus", Map.of(), "", new long[] {2_000_000_000L}, new double[] {5});
    assertEquals(List.of("sustain 5"), Stages.of(one, 10).stream().map(Stage::label).toList());
  }

  @Test
  void aStepBetweenTwoLevelsKeepsBoth() {
    double[][] load = {{0, 10}, {100, 10}, {0, 20}, {100, 20}};
    List<String> labels =
        Stages.of(track(load, 1, 0, _ -> 0.0), 200).stream().map(Stage::label).toList();
    assertEquals("sustain 10", labels.getFirst());
    assertEquals("sustain 20", labels.getLast());
  }

  private interface Noise {
    double of(double users);
  }

  private static void assertStages(double[][] load, double tolerance, Track users) {
    double seconds = 0;
    List<Stage> stages = Stages.of(users, total(load));
    List<String> expected = new ArrayList<>(NAMES);
    for (int i = 0; i < NAMES.size(); i++) {
      expected.set(i, NAMES.get(i).replaceAll("\\d+", String.valueOf(Math.round(load[i][1]))));
    }
    assertEquals(expected, rounded(stages, load), stages::toString);
    for (int i = 0; i < load.length; i++) {
      assertEquals(seconds, stages.get(i).from(), tolerance, stages.get(i)::toString);
      seconds += load[i][0];
      assertEquals(seconds, stages.get(i).to(), tolerance, stages.get(i)::toString);
    }
  }

  /** Labels with levels that noise moved by less than 4 % as the script has them. */
  private static List<String> rounded(List<Stage> stages, double[][] load) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      boolean near =
          i < load.length && Math.abs(stage.usersTo() - load[i][1]) <= 0.04 * load[i][1] + 0.5;
      String label = stage.label();
      labels.add(near ? label.replaceAll("\\d+", String.valueOf(Math.round(load[i][1]))) : label);
    }
    return labels;
  }

  private static double total(double[][] load) {
    double seconds = 0;
    for (double[] stage : load) {
      seconds += stage[0];
    }
    return seconds;
  }

  private static double[][] scaled(double[][] load, double time, double users) {
    double[][] scaled = new double[load.length][];
    for (int i = 0; i < load.length; i++) {
      scaled[i] = new double[] {load[i][0] * time, load[i][1] * users};
    }
    return scaled;
  }

  private static Track track(double[][] load, int every, double users, Noise noise) {
    List<Double> values = new ArrayList<>();
    double total = total(load);
    for (double at = 0.9; at < total; at += every) {
      double before = users;
      double left = at;
      for (double[] stage : load) {
        if (left < stage[0]) {
          before += (stage[1] - before) * left / stage[0];
          break;
        }
        left -= stage[0];
        before = stage[1];
      }
      values.add((double) Math.round(before + noise.of(before)));
    }
    long[] nanos = new long[values.size()];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = Math.round((0.9 + i * every) * 1e9);
    }
    return new Track(
        "vus", Map.of(), "", nanos, values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
