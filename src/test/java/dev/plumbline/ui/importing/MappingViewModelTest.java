package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportRow;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.MappingFile;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that nothing knows, from the drop to its run. */
class MappingViewModelTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private ImportSheetViewModel sheet;

  @BeforeEach
  void openSheet() {
    store = Store.open(folder.resolve("a.plumb"));
    sheet =
        new ImportSheetViewModel(
            store,
            Importers.registered(),
            jobs,
            new CurrentThreadTasks(),
            new Look(Theme.LIGHT, Locale.US),
            new JobList(),
            new RecordedNavigation(),
            _ -> {},
            () -> {},
            System::nanoTime);
  }

  private MappingViewModel asked(String name, String text) throws IOException {
    Path file = folder.resolve("exports").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    sheet.open(List.of(file));
    ImportLine line = sheet.lines().of(file).orElseThrow();
    assertEquals(ImportRow.Kind.TABLE, line.row().kind());
    sheet.map(line.row().file());
    return sheet.mappings().asked().get().orElseThrow();
  }

  private static String requests() {
    StringBuilder rows = new StringBuilder("Timestamp,URL,Elapsed,Success\n");
    for (int i = 0; i < 12; i++) {
      rows.append(1795341600 + 5 * i)
          .append(i % 2 == 0 ? ",/cart," : ",/items,")
          .append(10 + i)
          .append(i == 3 ? ",false\n" : ",true\n");
    }
    return rows.toString();
  }

  private static MappedLine column(MappingViewModel model, String title) {
    return model.columns().stream()
        .filter(column -> column.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsProposedIsNotUsedUntilItsUnitIsSaid() throws IOException {
    MappingViewModel model = asked("results.csv", requests());
    assertEquals(Optional.of(ColumnRole.DURATION), column(model, "Elapsed").role().get());
    MappingResult.Unfinished why =
        assertInstanceOf(MappingResult.Unfinished.class, model.result().get());
    assertTrue(why.why().contains("does not say the unit"), why::why);
    model.accept();
    assertTrue(sheet.mappings().asked().get().isPresent());
    column(model, "Elapsed").unit().set("ms");
    MappingResult.Ready ready = assertInstanceOf(MappingResult.Ready.class, model.result().get());
    assertEquals(12, ready.preview().requests());
    assertEquals(2, ready.preview().names());
    assertEquals(55, ready.preview().seconds());
  }

  @Test
  void aMappedTableIsImportedByWhatWasSaid() throws IOException {
    MappingViewModel model = asked("results.csv", requests());
    column(model, "Elapsed").unit().set("ms");
    model.accept();
    assertTrue(sheet.mappings().asked().get().isEmpty());
    ImportLine line = sheet.lines().all().get().getFirst();
    assertEquals(ImportRow.Kind.NEW, line.row().kind());
    sheet.lines().test(List.of(line), "Shop");
    sheet.start();
    assertEquals(1, store.runs().size());
    assertEquals(12, store.runs().getFirst().requests());
    assertEquals(1, store.runs().getFirst().failed());
    assertEquals("Shop", store.runs().getFirst().test());
    assertTrue(store.runs().getFirst().labels().get("mapping").startsWith("time=Timestamp"));
  }

  @Test
  void whatIsTakenAwayIsMissed() throws IOException {
    MappingViewModel model = asked("results.csv", requests());
    column(model, "Elapsed").role().set(Optional.empty());
    MappingResult.Unfinished why =
        assertInstanceOf(MappingResult.Unfinished.class, model.result().get());
    assertTrue(why.why().contains("othing that is measured is mapped"), why::why);
  }

  @Test
  void aMappingThatIsSavedIsReadAgain() throws IOException {
    MappingViewModel model = asked("results.csv", requests());
    column(model, "Elapsed").unit().set("ms");
    model.save();
    model.save();
    Path saved = folder.resolve("exports/results.csv.map");
    ColumnMapping read = MappingFile.of(saved.toString());
    assertEquals(model.mapping(), read);
    assertTrue(Files.exists(folder.resolve("exports/results.csv-2.map")));
    assertTrue(model.told().get().contains("results.csv-2.map"), model.told().get());
  }

  @Test
  void seriesAndFiguresAreProposedToo() throws IOException {
    MappingViewModel series =
        asked(
            "stats.csv",
            """
            when,name,CPU %,mem
            2026-11-22T10:00:00Z,api,12.5%,1.2GiB / 4GiB
            2026-11-22T10:00:05Z,api,14.5%,1.3GiB / 4GiB
            """);
    MappingResult.Ready ready = assertInstanceOf(MappingResult.Ready.class, series.result().get());
    assertEquals(ColumnMapping.Shape.SERIES, ready.preview().shape());
    assertEquals(4, ready.preview().points());
    assertEquals("cpu", column(series, "CPU %").key().get());
    series.leave();
    MappingViewModel figures =
        asked("pg.csv", "query,calls,mean_exec_time,max_exec_time\nBEGIN,5,0.5,2\n");
    assertEquals(Optional.of(ColumnRole.MEAN), column(figures, "mean_exec_time").role().get());
  }

  @Test
  void numbersThatCouldBeTwoAreAskedAbout() throws IOException {
    MappingViewModel model =
        asked("a.csv", "time;took (ms)\n2026-11-22T10:00:00Z;1,234\n2026-11-22T10:00:01Z;2,345\n");
    assertInstanceOf(MappingResult.Unfinished.class, model.result().get());
    model.decimal().set(Optional.of("comma"));
    assertInstanceOf(MappingResult.Ready.class, model.result().get());
  }

  @Test
  void whatIsNoTableIsNotOffered() throws IOException {
    Path file = folder.resolve("nginx.conf");
    Files.writeString(file, "worker_processes 4;\nevents { worker_connections 1024; }\n");
    sheet.open(List.of(file));
    assertEquals(ImportRow.Kind.NOT_A_RESULT, sheet.lines().all().get().getFirst().row().kind());
    assertFalse(sheet.mappings().asked().get().isPresent());
  }
}
