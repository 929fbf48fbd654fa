package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedNameTest {
  @Test
  void runsAreCalledByTheWordsThatTheirNamesBeginWith() {
    List<Run> before = runs("/d/shop-before-1.json", "/d/shop-before-2.json");
    List<Run> after = runs("/d/shop-after-1.json", "/d/shop-after-10.json");
    assertEquals(Optional.of("shop before"), name(before, after));
    assertEquals(Optional.of("shop after"), name(after, before));
    assertEquals(
        Optional.of("candidate"), name(runs("/d/candidate1.json", "/d/candidate12.json"), before));
  }

  @Test
  void halfAWordIsNoName() {
    List<Run> runs = runs("/d/shop-check-1.json", "/d/shop-checkout-1.json");
    assertEquals(Optional.of("shop"), name(runs, runs("/d/cart-1.json")));
    assertEquals(Optional.of("run"), name(runs("/d/run-10.json", "/d/run-11.json"), runs("/x")));
  }

  @Test
  void whatBothSidesBeginWithTellsNothing() {
    List<Run> first = runs("/d/run-1.json", "/d/run-2.json");
    assertEquals(Optional.empty(), name(first, runs("/d/run-3.json", "/d/run-4.json")));
  }

  @Test
  void runsOfOneFolderAreCalledByIt() {
    List<Run> old = runs("/d/v1/2026-01.json", "/d/v1/2026-02.json");
    assertEquals(Optional.of("v1"), name(old, runs("/d/v2/2026-03.json", "/d/v2/2026-04.json")));
    assertEquals(
        Optional.of("v1/run"),
        name(runs("/v1/run-1.json", "/v1/run-2.json"), runs("/v2/run-1.json", "/v2/run-2.json")));
  }

  @Test
  void runsOfOneLabelAreCalledByItsValue() {
    List<Run> old = labelled("/d/1.json", "/d/2.json", "1.4");
    List<Run> fresh = labelled("/d/3.json", "/d/4.json", "1.5");
    assertEquals(Optional.of("1.5"), name(fresh, old));
    assertEquals(Optional.empty(), name(fresh, fresh));
  }

  @Test
  void aLoneRunHasItsOwnName() {
    assertEquals(
        Optional.of("shop before 1"),
        name(runs("/d/shop-before-1.json"), runs("/d/a.json", "/d/b.json")));
  }

  private static List<Run> runs(String... sources) {
    return Stream.of(sources).map(source -> ListedRuns.run(source, 0, Map.of())).toList();
  }

  private static List<Run> labelled(String first, String second, String version) {
    Map<String, String> labels = Map.of("version", version, RunSide.LABEL, "candidate");
    return Stream.of(first, second).map(source -> ListedRuns.run(source, 0, labels)).toList();
  }

  private static Optional<String> name(List<Run> runs, List<Run> others) {
    List<Run> all = Stream.concat(runs.stream(), others.stream()).distinct().toList();
    return SharedName.of(runs, others, RunNames.of(all));
  }
}
