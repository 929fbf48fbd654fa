package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.Failure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final HeldTasks tasks = new HeldTasks();
  private final Latest latest = tasks.latest();
  private final List<String> begun = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private void ask(String name) {
    latest.start(
        () -> {
          begun.add(name);
          if (name.startsWith("bad")) {
            throw new Failure("PB-BAD", name);
          }
          return name;
        },
        told::add,
        problem -> told.add(problem.code() + " " + problem.message()));
  }

  private void finish() {
    while (tasks.waiting() > 0) {
      tasks.next();
    }
  }

  @Test
  void whatIsAskedAloneIsTold() {
    ask("a");
    finish();
    assertEquals(List.of("a"), told);
  }

  @Test
  void onlyTheLatestResultCountsAndWhatCameBetweenIsNeverBegun() {
    ask("a");
    ask("b");
    ask("c");
    assertEquals(1, tasks.waiting(), "one at a time");
    finish();
    assertEquals(List.of("a", "c"), begun);
    assertEquals(List.of("c"), told);
  }

  @Test
  void aFailureOfAnOlderQuestionIsPassedOver() {
    ask("bad");
    ask("b");
    finish();
    assertEquals(List.of("b"), told);
  }

  @Test
  void aFailureOfTheLatestIsTold() {
    ask("a");
    ask("bad");
    finish();
    assertEquals(List.of("PB-BAD bad"), told);
  }

  @Test
  void afterAFailureTheNextIsBegun() {
    ask("bad");
    finish();
    ask("b");
    finish();
    assertEquals(List.of("PB-BAD bad", "b"), told);
  }

  @Test
  void whatIsForgottenIsNotToldAndWhatIsAskedLaterIs() {
    ask("a");
    ask("b");
    latest.forget();
    ask("c");
    finish();
    assertEquals(List.of("a", "c"), begun);
    assertEquals(List.of("c"), told);
  }

  /** As where a table is filled and then asks for what stands in it. */
  @Test
  void whatIsAskedWhileAResultIsToldIsBegunToo() {
    latest.start(() -> "a", _ -> ask("b"), _ -> {});
    finish();
    assertEquals(List.of("b"), told);
  }
}
