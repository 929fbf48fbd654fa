package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTailsTest {
  @Test
  void filesOfOneNameCarryTheFolderThatTellsThemApart() {
    assertEquals(
        Map.of("a", "before-1/points.json", "b", "after-1/points.json"),
        FileTails.of(
            List.of(run("a", "/x/before-1/points.json"), run("b", "/x/after-1/points.json"))));
  }

  @Test
  void filesOfDifferentNamesCarryNoFolder() {
    assertEquals(
        Map.of("a", "one.json", "b", "two.json"),
        FileTails.of(List.of(run("a", "/x/one.json"), run("b", "two.json"))));
  }

  @Test
  void onePathReadTwiceStaysItsName() {
    assertEquals(
        Map.of("a", "one.json", "b", "one.json"),
        FileTails.of(List.of(run("a", "/x/one.json"), run("b", "/x/one.json"))));
  }

  private static Run run(String id, String source) {
    return new Run(
        id, "", "", "k6", "", "", Instant.EPOCH, 1, 1, 0, Completeness.WHOLE, source, 1, Map.of());
  }
}
