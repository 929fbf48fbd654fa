package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.model.Run;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherRunsTest {
  private static final Path STUDY = Path.of("sample-data/k6/release-study");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  private Run checkout;
  private Run search;

  @BeforeEach
  void open() throws IOException {
    imports = new Imports(folder);
    checkout = stored("baseline-1.json.gz", "checkout-baseline-run-1.json.gz");
    search = stored("baseline-2.json.gz", "search-2.json.gz");
  }

  @Test
  void namesOfFilesTellTestsWithoutWhatCountsRuns() {
    assertEquals(
        Map.of(checkout, "checkout", search, "search"),
        gathering().told(List.of(checkout, search), GatherRuns.By.NAME));
  }

  @Test
  void whatAFileSaysOfItselfGoesBeforeItsName() {
    Run said = imports.store().edits().label(search, Map.of("simulation", "shop.Search"));
    assertEquals(Map.of(said, "Search"), gathering().told(List.of(said), GatherRuns.By.NAME));
  }

  @Test
  void theScriptTellsTheTestOfThoseThatHaveOne() {
    new ImportScript(imports.store())
        .give(
            STUDY.resolve("study.js"),
            List.of(imports.one(Path.of(checkout.source()))),
            ImportListener.NONE);
    assertEquals(
        Map.of(checkout, "study"),
        gathering().told(List.of(checkout, search), GatherRuns.By.SCRIPT));
  }

  @Test
  void whatIsMovedCanBeTakenBack() {
    Map<Run, String> before = gathering().move(List.of(checkout, search), " shop ");
    assertEquals(List.of("shop", "shop"), tests());
    assertEquals(Map.of(checkout, "a test", search, "a test"), before);
    assertEquals(Map.of(), gathering().move(imports.store().runs(), "shop"), "none was of another");
    gathering().takeBack(before);
    assertEquals(List.of("a test", "a test"), tests());
  }

  @Test
  void allAreMovedOrNone() {
    imports.store().edits().delete(List.of(search));
    assertThrows(StoreException.class, () -> gathering().move(List.of(checkout, search), "shop"));
    assertEquals(List.of("a test"), tests());
    assertThrows(Failure.class, () -> gathering().move(List.of(checkout), " "));
  }

  private List<String> tests() {
    return imports.store().runs().stream().map(Run::test).toList();
  }

  private GatherRuns gathering() {
    return new GatherRuns(imports.store());
  }

  private Run stored(String file, String as) throws IOException {
    return imports.stored(Files.copy(STUDY.resolve(file), folder.resolve(as)));
  }
}
