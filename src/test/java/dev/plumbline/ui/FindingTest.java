package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.shell.Finder.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
  @TempDir Path folder;
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final List<String> done = new ArrayList<>();
  private List<LibraryEntry> entries;
  private final List<Found> endpoints = new ArrayList<>();
  private Finding finding;

  @BeforeEach
  void list() throws IOException {
    try (Store store = StudyStore.in(folder)) {
      entries = new dev.plumbline.app.Library(store).read().entries();
    }
    Map<String, Runnable> doings = new LinkedHashMap<>();
    doings.put("find.import", () -> done.add("import"));
    doings.put("find.theme", () -> done.add("theme"));
    finding =
        new Finding(
            new Look(Theme.LIGHT, Locale.ENGLISH),
            navigation,
            () -> entries,
            () -> endpoints,
            doings);
  }

  private List<String> names(String words) {
    return finding.find(words).stream().map(Found::name).toList();
  }

  @Test
  void aRunIsFoundByPartsOfItsNameInAnyOrderAndCase() {
    assertEquals(List.of("candidate 3"), names("candidate 3"));
    assertEquals(List.of("candidate 3"), names("3 CANDID"));
    assertEquals(List.of(), names("candidate 9"));
  }

  @Test
  void aRunIsFoundByItsTestItsFileAndItsLabels() {
    assertEquals(12, names("release study").size());
    assertEquals(List.of("baseline 4"), names("baseline-4.json"));
    assertEquals(6, names(RunSide.CANDIDATE.word()).size());
  }

  @Test
  void anEndpointOfWhatIsOpenIsFoundByPartOfItsName() {
    endpoints.add(new Found("POST /courses/:id/enroll", "endpoint", () -> done.add("enroll")));
    endpoints.add(new Found("GET /courses", "endpoint", () -> done.add("courses")));
    assertEquals(List.of("POST /courses/:id/enroll"), names("Enroll"));
    finding.find("enroll post").getFirst().open().run();
    assertEquals(List.of("enroll"), done);
    assertEquals(List.of(), names("unroll"));
  }

  @Test
  void noWordsFindWhatCanBeDoneAlone() {
    endpoints.add(new Found("GET /courses", "endpoint", () -> {}));
    assertEquals(List.of("Import files\u2026", "Switch between light and dark theme"), names(""));
  }

  @Test
  void whatIsFoundIsOpened() {
    finding.find("baseline 2").getFirst().open().run();
    String id =
        entries.stream()
            .filter(entry -> entry.name().equals("baseline 2"))
            .findFirst()
            .orElseThrow()
            .run()
            .id();
    assertEquals(List.of("run " + id), navigation.ways());
  }

  @Test
  void whatCanBeDoneIsFoundByItsNameAndComesFirst() {
    Found found = finding.find("import").getFirst();
    assertEquals("Import files\u2026", found.name());
    assertEquals("do", found.detail());
    found.open().run();
    assertEquals(List.of("import"), done);
  }

  @Test
  void atMostADozenAreOffered() {
    entries = new ArrayList<>(entries);
    entries.addAll(List.copyOf(entries));
    assertEquals(12, names("a").size());
  }

  @Test
  void anEmptyStoreStillHasThingsToDo() {
    entries = List.of();
    for (String word : List.of("theme", "dark", "light")) {
      assertEquals(List.of("Switch between light and dark theme"), names(word));
    }
  }
}
