package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Failure;
import dev.plumbline.app.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FxTasksTest {
  /** What came back, and whether on the screen's thread. */
  private record Told(Object what, boolean onScreen) {}

  @AutoClose private final Jobs jobs = Jobs.onThreads(1);
  private final FxTasks tasks = new FxTasks(jobs);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private Told told(Callable<?> work) {
    CompletableFuture<Told> told = new CompletableFuture<>();
    tasks.start(
        work,
        result -> told.complete(new Told(result, Platform.isFxApplicationThread())),
        problem -> told.complete(new Told(problem, Platform.isFxApplicationThread())));
    return told.orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Test
  void workIsDoneElsewhereAndItsResultArrivesOnTheScreensThread() {
    assertEquals(new Told(false, true), told(Platform::isFxApplicationThread));
  }

  @Test
  void aFailureArrivesOnTheScreensThread() {
    Problem problem = new Problem("PB-BAD", "it is bad");
    Callable<String> bad =
        () -> {
          throw new Failure("PB-BAD", "it is bad");
        };
    assertEquals(new Told(problem, true), told(bad));
  }

  @Test
  void aThrownErrorIsToldAsADefectAndTheNextWorkIsDone() throws IOException {
    Callable<String> slip =
        () -> {
          throw new StackOverflowError("a slip");
        };
    Told told = told(slip);
    Problem problem = (Problem) told.what();
    assertEquals("PB-DEFECT", problem.code());
    assertTrue(told.onScreen());
    String words = problem.message();
    Files.delete(Path.of(words.substring(words.lastIndexOf(' ') + 1)));
    assertEquals(new Told(3, true), told(() -> 3));
  }

  @Test
  void onTheScreensThreadThingsAreDoneAtOnceAndFromElsewhereSoon() throws Exception {
    assertTrue(
        Fx.get(
            () -> {
              CompletableFuture<Void> done = new CompletableFuture<>();
              tasks.onScreen(() -> done.complete(null));
              return done.isDone();
            }));
    CompletableFuture<Boolean> where = new CompletableFuture<>();
    tasks.onScreen(() -> where.complete(Platform.isFxApplicationThread()));
    assertTrue(where.get(30, TimeUnit.SECONDS));
    assertFalse(Platform.isFxApplicationThread());
  }
}
