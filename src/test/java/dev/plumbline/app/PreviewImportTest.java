package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportRow.Kind;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewImportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/plumbline/importer/k6/golden");

  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private Jobs jobs = Jobs.onThreads(2);
  private PreviewImport sheet;
  private Path drop;

  @BeforeEach
  void layOut() throws IOException {
    store = Store.open(folder.resolve("store.plumb"));
    sheet = new PreviewImport(store, Importers.registered());
    drop = folder.resolve("release-43");
    copy("v0.48.0/points.json.gz", "before/run-1.json.gz");
    copy("v1.0.0/points.json.gz", "after/run-1.json.gz");
    copy("v1.0.0/handle-summary.json", "after/run-1.summary.json");
    Files.writeString(drop.resolve("after/nginx.conf"), "worker_processes 4;\n");
  }

  @Test
  void aDropShowsWhatWouldBecomeOfEachFile() {
    ImportPreview preview = sheet.preview(List.of(drop));
    assertEquals(drop.toAbsolutePath(), preview.folder());
    assertEquals(
        List.of(
            "after/run-1.json.gz",
            "after/run-1.summary.json",
            "before/run-1.json.gz",
            "after/nginx.conf"),
        preview.rows().stream().map(ImportRow::name).toList());
    assertEquals(
        List.of(Kind.NEW, Kind.SUMMARY, Kind.NEW, Kind.NOT_A_RESULT),
        preview.rows().stream().map(ImportRow::kind).toList());
    ImportRow after = preview.rows().getFirst();
    assertEquals("k6", after.tool());
    assertEquals("NDJSON, gzip", after.format());
    assertEquals(List.of(preview.rows().get(1).file()), after.summaries());
    assertEquals("run-1.json.gz", preview.rows().get(1).message(), "what it confirms");
    assertEquals(
        new FileChoice("release-43", "", Optional.of(RunSide.CANDIDATE), false), after.guess());
    assertEquals(Optional.of(RunSide.BASELINE), preview.rows().get(2).guess().side());
    assertEquals(0, store.runs().size());
  }

  @Test
  void droppedFilesAreAsDroppedFolders() {
    ImportPreview files =
        sheet.preview(
            List.of(
                drop.resolve("before/run-1.json.gz"),
                drop.resolve("after/run-1.json.gz"),
                drop.resolve("after/run-1.summary.json"),
                drop.resolve("after/nginx.conf")));
    assertEquals(4, files.rows().size());
    assertEquals(Kind.NOT_A_RESULT, files.rows().getLast().kind());
    assertEquals("release-43", files.rows().getFirst().guess().test(), "not the name of the side");
    assertEquals(2, sheet.preview(List.of(drop, drop.resolve("after"))).fresh().size(), "once");
  }

  @Test
  void aTestThatTheStoreHasIsSpelledAsThere() throws IOException {
    imported(drop.resolve("before/run-1.json.gz"), "Release 43");
    ImportPreview preview = sheet.preview(List.of(drop));
    assertEquals("Release 43", preview.rows().getFirst().guess().test());
  }

  @Test
  void aFileThatIsHereUnderAnotherNameIsKnown() throws IOException {
    Run here = imported(GOLDEN.resolve("v0.48.0/points.json.gz"), "here");
    ImportRow known = sheet.preview(List.of(drop)).rows().get(2);
    assertEquals(Kind.KNOWN, known.kind());
    assertEquals(here, known.known().orElseThrow());
    assertEquals("here", known.guess().test());
  }

  @Test
  void aSummaryAloneTakesNoSideEvenByHand() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("sums/before"));
    Path summary = alone.resolve("run-1.summary.json");
    Files.copy(drop.resolve("after/run-1.summary.json"), summary);
    ImportPreview preview = sheet.preview(List.of(alone));
    ImportRow row = preview.rows().getFirst();
    assertTrue(row.figuresOnly());
    assertEquals(Optional.empty(), row.guess().side());
    FileChoice byHand = row.guess().onSide(Optional.of(RunSide.BASELINE));
    Run run = importAll(preview, Map.of(summary, byHand)).getFirst().run().orElseThrow();
    assertEquals(Optional.empty(), RunSide.of(run));
  }

  @Test
  void eachFileIsImportedAsWasSaidOfIt() {
    ImportPreview preview = sheet.preview(List.of(drop));
    Map<Path, FileChoice> chosen = guesses(preview);
    Path after = preview.rows().getFirst().file();
    chosen.put(after, chosen.get(after).ofTest("Checkout").inEnvironment("staging"));
    List<ImportResult> results = importAll(preview, chosen);
    assertEquals(3, results.size());
    Run of = results.getFirst().run().orElseThrow();
    assertEquals(List.of("Checkout", "staging"), List.of(of.test(), of.environment()));
    assertEquals(Optional.of(RunSide.CANDIDATE), RunSide.of(of));
    assertEquals("release-43", results.get(1).run().orElseThrow().test());
    assertTrue(AfterImport.of(results, store.runs()) instanceof AfterImport.OpenComparison);
  }

  @Test
  void aRunThatIsCutTakesNoSideThatWasOnlyGuessed() throws IOException {
    Path cut = drop.resolve("after/run-1.json.gz");
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length * 2 / 3));
    ImportPreview preview = sheet.preview(List.of(cut));
    Map<Path, FileChoice> byHand = guesses(preview);
    byHand.replaceAll((_, choice) -> choice.onSide(Optional.of(RunSide.CANDIDATE)));
    Map<Path, FileChoice> guessed = new HashMap<>();
    byHand.forEach(
        (file, choice) ->
            guessed.put(
                file, new FileChoice(choice.test(), choice.environment(), choice.side(), false)));
    Run partial = importAll(preview, guessed).getFirst().run().orElseThrow();
    assertTrue(partial.isPartial());
    assertEquals(Optional.empty(), RunSide.of(partial));
    store.edits().delete(List.of(partial));
    Run set = importAll(preview, byHand).getFirst().run().orElseThrow();
    assertEquals(Optional.of(RunSide.CANDIDATE), RunSide.of(set));
  }

  @Test
  void whatWasChosenForAFolderIsTheGuessOfTheNextTime() {
    ImportPreview first = sheet.preview(List.of(drop));
    assertFalse(first.remembered());
    Map<Path, FileChoice> chosen = guesses(first);
    chosen.replaceAll((_, choice) -> choice.ofTest("Checkout").inEnvironment("staging"));
    Path before = first.rows().get(2).file();
    chosen.put(before, chosen.get(before).onSide(Optional.empty()));
    sheet.remember(first, chosen);
    ImportPreview next = sheet.preview(List.of(drop));
    assertTrue(next.remembered());
    assertEquals(
        new FileChoice("Checkout", "staging", Optional.of(RunSide.CANDIDATE), false),
        next.rows().getFirst().guess());
    assertEquals(Optional.empty(), next.rows().get(2).guess().side(), "neither is a choice too");
    sheet.forget(next);
    assertFalse(sheet.preview(List.of(drop)).remembered());
  }

  @Test
  void aFileThatWaitsCanStillBeChanged() {
    ImportPreview preview = sheet.preview(List.of(drop));
    Map<Path, FileChoice> chosen = guesses(preview);
    Path second = preview.rows().get(2).file();
    ImportListener changing =
        new ImportListener() {
          @Override
          public void read(Path file, long done, long of) {}

          @Override
          public void finished(ImportResult result) {
            chosen.replace(second, chosen.get(second).ofTest("changed"));
          }
        };
    List<ImportResult> results = importAll(preview, chosen, changing);
    assertEquals("release-43", results.getFirst().run().orElseThrow().test());
    assertEquals("changed", results.get(1).run().orElseThrow().test());
  }

  @Test
  void aLoneWordTellsTheSideWhereTheOtherSideIsThere() throws IOException {
    copy("v1.0.0/points.json.gz", "checkout/after-fix.json.gz");
    Path lone = drop.resolve("checkout/after-fix.json.gz");
    assertEquals(Optional.empty(), side(lone), "nothing to be after");
    Run other = imported(GOLDEN.resolve("v0.48.0/points.json.gz"), "checkout");
    assertEquals(Optional.empty(), side(lone), "on no side");
    store.edits().label(other, Map.of(RunSide.LABEL, RunSide.BASELINE.word()));
    assertEquals(Optional.of(RunSide.CANDIDATE), side(lone));
  }

  @Test
  void lettersOfItsFilesDoNotOutweighAFolderThatNamesASide() throws IOException {
    Path chosen = Files.createDirectories(drop.resolveSibling("alone").resolve("before"));
    List<Path> files = new ArrayList<>();
    for (String letter : List.of("a", "b", "c")) {
      Path file = chosen.resolve("checkout-v41-" + letter + ".json.gz");
      files.add(Files.copy(GOLDEN.resolve("v0.48.0/points.json.gz"), file));
    }
    for (Path file : files) {
      assertEquals(
          Optional.of(RunSide.BASELINE),
          new ImportGuess(chosen, files, List.of(), List.of()).of(file).side());
    }
  }

  @Test
  void aFolderNamedByALoneWordTellsTheSide() {
    assertEquals(Optional.of(RunSide.BASELINE), side(drop.resolve("before/run-1.json.gz")));
  }

  @ParameterizedTest
  @CsvSource({
    "b4, b4",
    "main-page, main-page",
    "b, release-43",
    "old-2, release-43",
    "2, release-43"
  })
  void aTestIsCalledByItsFolderUnlessThatNamesASideOrCounts(String name, String test)
      throws IOException {
    copy("v1.0.0/points.json.gz", name + "/five.json.gz");
    Path file = drop.resolve(name).resolve("five.json.gz");
    assertEquals(test, sheet.preview(List.of(file)).rows().getFirst().guess().test());
  }

  private Optional<RunSide> side(Path file) {
    return sheet.preview(List.of(file)).rows().getFirst().guess().side();
  }

  private static Map<Path, FileChoice> guesses(ImportPreview preview) {
    Map<Path, FileChoice> guesses = new HashMap<>();
    preview.fresh().forEach(row -> guesses.put(row.file(), row.guess()));
    return guesses;
  }

  private List<ImportResult> importAll(ImportPreview preview, Map<Path, FileChoice> chosen) {
    return importAll(preview, chosen, ImportListener.NONE);
  }

  private List<ImportResult> importAll(
      ImportPreview preview, Map<Path, FileChoice> chosen, ImportListener listener) {
    List<String> files = new ArrayList<>();
    preview.fresh().forEach(row -> row.files().forEach(file -> files.add(file.toString())));
    return new ImportFiles(store, Importers.registered(), jobs)
        .run(files, ImportOptions.DEFAULT, file -> Optional.ofNullable(chosen.get(file)), listener);
  }

  private Run imported(Path file, String test) {
    ImportOptions options =
        ImportOptions.DEFAULT.with(new FileChoice(test, "", Optional.empty(), false));
    return new ImportFiles(store, Importers.registered(), jobs)
        .run(List.of(file.toString()), options, ImportListener.NONE)
        .getFirst()
        .run()
        .orElseThrow();
  }

  private void copy(String golden, String to) throws IOException {
    Path target = drop.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(GOLDEN.resolve(golden), target);
  }
}
