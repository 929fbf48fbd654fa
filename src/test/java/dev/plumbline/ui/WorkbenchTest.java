package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Handover;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.AskSheet;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
  private static final Workbench.Opening NOTHING = Workbench.Opening.files(List.of());

  @TempDir Path folder;
  private Path settings;
  private Handover handover;
  private RecordedContent content;

  @BeforeEach
  void prepare() {
    Fx.start();
    settings = folder.resolve("conf/window.properties");
    handover = new Handover(folder.resolve("run"), folder.resolve("shop.plumb"));
  }

  @Test
  void theWindowSaysWhoseItIsAndWhichStoreItShows() throws Exception {
    CompletableFuture<Integer> end = open(NOTHING);
    assertEquals("Plumbline \u00b7 shop.plumb", Fx.get(() -> stage().getTitle()));
    Fx.until("icons", () -> stage().getIcons().size() == 4);
    assertEquals(0, closed(end));
  }

  @Test
  void filesOfTheCallAreImported() throws Exception {
    CompletableFuture<Integer> end = open(Workbench.Opening.files(List.of(Path.of("/a.json"))));
    assertEquals(List.of("import [/a.json]"), content.went());
    assertEquals(0, closed(end));
  }

  @Test
  void aComparisonIsOpened() throws Exception {
    CompletableFuture<Integer> end =
        open(Workbench.Opening.comparison(List.of("b1", "b2"), List.of("c1")));
    assertEquals(List.of("compare [b1, b2] [c1]"), content.went());
    assertEquals(0, closed(end));
  }

  @Test
  void aSecondCallHandsItsFilesToTheWindow() throws Exception {
    CompletableFuture<Integer> end = open(NOTHING);
    Fx.until("the window listens", () -> handover.offer(List.of()));
    assertTrue(handover.offer(List.of(Path.of("/b.json"))));
    Fx.until("files", () -> content.went().equals(List.of("import [/b.json]")));
    assertEquals(0, closed(end));
    assertEquals(false, handover.offer(List.of()));
  }

  @Test
  void whatIsThrownOnTheScreenIsToldOnceAndEndsWithTheCodeOfADefect() throws Exception {
    var before = Fx.get(() -> Thread.currentThread().getUncaughtExceptionHandler());
    CompletableFuture<Integer> end = open(NOTHING);
    for (int i = 0; i < 3; i++) {
      Platform.runLater(WorkbenchTest::slip);
    }
    Fx.until("told", () -> !content.told().isEmpty());
    Fx.run(() -> assertEquals(1, content.told().size()));
    String text = content.told().getFirst().text();
    assertTrue(text.contains("a slip") && text.contains("plumbline-defect-"), text);
    Files.delete(Path.of(text.substring(text.lastIndexOf(' ') + 1)));
    assertEquals(70, closed(end));
    assertSame(before, Fx.get(() -> Thread.currentThread().getUncaughtExceptionHandler()));
  }

  private static void slip() {
    throw new IllegalStateException("a slip");
  }

  @Test
  void whatRunsIsStoppedAndWaitedFor() throws Exception {
    CompletableFuture<Integer> end = open(NOTHING);
    CompletableFuture<Void> stopped = new CompletableFuture<>();
    Job job = new Job("import", () -> stopped.complete(null), () -> {});
    Fx.run(() -> content.running().started(job));
    Fx.run(() -> stage().close());
    stopped.get(10, TimeUnit.SECONDS);
    assertEquals(false, end.isDone());
    Fx.run(() -> content.running().ended(job));
    assertEquals(0, end.get(10, TimeUnit.SECONDS));
  }

  @Test
  void itsButtonAsksBeforeWhatRunsIsStopped() throws Exception {
    CompletableFuture<Integer> end = open(NOTHING);
    Job job = new Job("import", () -> {}, () -> {});
    Fx.run(() -> content.running().started(job));
    Fx.run(WorkbenchTest::requestClose);
    assertTrue(Fx.get(() -> stage().isShowing()));
    AskSheet question = Fx.get(() -> (AskSheet) content.sheets().laid().getFirst());
    Fx.run(() -> question.yes().fire());
    Fx.run(() -> content.running().ended(job));
    assertEquals(0, end.get(10, TimeUnit.SECONDS));
    CompletableFuture<Integer> idle = open(NOTHING);
    Fx.run(WorkbenchTest::requestClose);
    assertEquals(0, idle.get(10, TimeUnit.SECONDS));
  }

  private static void requestClose() {
    stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  @Test
  void theNextWindowIsWhereThisOneWasAndLooksAlike() throws Exception {
    CompletableFuture<Integer> first = open(NOTHING);
    Fx.run(
        () -> {
          stage().setX(0);
          stage().setY(0);
          stage().setWidth(1000);
          stage().setHeight(700);
          content.look().theme().set(Theme.DARK);
        });
    Fx.until("moved", () -> stage().getHeight() == 700);
    closed(first);
    CompletableFuture<Integer> second = open(NOTHING);
    assertEquals(700.0, Fx.get(() -> stage().getHeight()));
    assertEquals(Theme.DARK, content.look().theme().get());
    closed(second);
  }

  @Test
  void whatCannotBeBuiltIsThrownToTheCaller() {
    Workbench broken =
        new Workbench(
            folder.resolve("shop.plumb"),
            handover,
            settings,
            _ -> {
              throw new IllegalStateException("no content");
            });
    CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> broken.open(NOTHING));
    Throwable thrown = end.handle((_, e) -> e).orTimeout(30, TimeUnit.SECONDS).join();
    assertEquals("no content", thrown.getCause().getMessage());
  }

  private CompletableFuture<Integer> open(Workbench.Opening opening) {
    CompletableFuture<RecordedContent> filled = new CompletableFuture<>();
    Workbench workbench =
        new Workbench(
            folder.resolve("shop.plumb"),
            handover,
            settings,
            look -> {
              RecordedContent made = new RecordedContent(look);
              filled.complete(made);
              return made;
            });
    CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> workbench.open(opening));
    content = filled.orTimeout(30, TimeUnit.SECONDS).join();
    Fx.until("a window", () -> stage() != null && stage().isShowing());
    return end;
  }

  private static int closed(CompletableFuture<Integer> end) throws Exception {
    Fx.run(() -> stage().close());
    return end.get(10, TimeUnit.SECONDS);
  }

  private static Stage stage() {
    return Window.getWindows().stream()
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle().startsWith("Plumbline"))
        .findFirst()
        .orElse(null);
  }
}
