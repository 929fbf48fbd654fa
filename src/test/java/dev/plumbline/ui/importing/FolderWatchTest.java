package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.WatchedFolder;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.RecordedNavigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that the window watches. */
class FolderWatchTest implements FolderWatch.Outside {
  private static final Path RUN = Path.of("sample-data/k6/release-study/baseline-1.json.gz");

  @TempDir Path folder;
  @AutoClose private final Jobs jobs = Jobs.onThreads(1);
  @AutoClose private Store store;
  private final JobList running = new JobList();
  private final List<Notice> told = new ArrayList<>();
  private final List<String> grown = new ArrayList<>();
  private final RecordedNavigation navigation = new RecordedNavigation();
  private Path results;
  private FolderWatch watch;
  private Optional<Runnable> next = Optional.empty();
  private long clock;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder.resolve("store.plumb"));
    results = Files.createDirectory(folder.resolve("results"));
    watch =
        new FolderWatch(
            path ->
                new WatchedFolder(
                    path,
                    new ImportFiles(store, Importers.registered(), jobs),
                    () -> clock,
                    System::currentTimeMillis),
            new CurrentThreadTasks(),
            new Look(Theme.LIGHT, Locale.ENGLISH),
            running,
            navigation,
            this);
  }

  @Test
  void whatEndsIsToldAndOpenedWithOnePress() throws IOException {
    watch.start(results);
    byte[] all = Files.readAllBytes(RUN);
    Path file = results.resolve("run.json.gz");
    Files.write(file, Arrays.copyOf(all, all.length / 2));
    lookAgain();
    Run half = store.runs().getFirst();
    assertTrue(half.isPartial());
    assertEquals(List.of(), told);
    Files.write(file, all);
    lookAgain();
    clock += WatchedFolder.QUIET.toNanos();
    lookAgain();
    Run whole = store.runs().getFirst();
    assertEquals(half.id() + " is " + whole.id(), grown.getLast());
    assertEquals("run.json.gz was imported from the watched folder", told.getFirst().text());
    told.getFirst().offer().orElseThrow().taken().run();
    assertEquals(List.of("run " + whole.id()), navigation.ways());
  }

  @Test
  void aWatchIsAJobThatNobodyWaitsFor() {
    watch.start(results);
    assertEquals("Watching results", running.running().getFirst().title());
    assertEquals(0, running.unfinished());
    running.running().getFirst().stop();
    assertEquals(List.of(), running.running());
    assertEquals(Optional.empty(), watch.folder());
    lookAgain();
    assertEquals(Optional.empty(), next);
  }

  @Test
  void aFolderThatIsGoneEndsTheWatchWithAWord() throws IOException {
    watch.start(results);
    Files.delete(results);
    lookAgain();
    assertEquals(Optional.of("PB-READ"), told.getFirst().code());
    assertEquals(Optional.empty(), watch.folder());
  }

  private void lookAgain() {
    Optional<Runnable> look = next;
    next = Optional.empty();
    look.ifPresent(Runnable::run);
  }

  @Override
  public void later(Runnable action) {
    next = Optional.of(action);
  }

  @Override
  public void changed() {}

  @Override
  public void grew(String was, String now) {
    grown.add(was + " is " + now);
  }

  @Override
  public void tell(Notice notice) {
    told.add(notice);
  }
}
