package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.AskSheet;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Sheets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuitQuestionTest {
  private final Sheets sheets = new Sheets();
  private final JobList running = new JobList();
  private final Job job = new Job("import", () -> {}, () -> {});
  private QuitQuestion question;
  private int quits;

  @BeforeEach
  void prepare() {
    Fx.run(
        () -> question = new QuitQuestion(new Look(Theme.LIGHT, Locale.ENGLISH), sheets, running));
  }

  private void ask() {
    question.ask(() -> quits++);
  }

  private AskSheet asked() {
    return (AskSheet) sheets.laid().getFirst();
  }

  @Test
  void whereNothingRunsNothingIsAsked() {
    Fx.run(
        () -> {
          ask();
          assertEquals(1, quits);
          assertEquals(List.of(), sheets.laid());
        });
  }

  @Test
  void whereSomethingRunsItIsAskedOnceAndEnterStays() {
    Fx.run(
        () -> {
          running.started(job);
          ask();
          ask();
          assertEquals(1, sheets.laid().size());
          assertTrue(asked().no().isDefaultButton());
          assertFalse(asked().yes().isDefaultButton());
          asked().no().fire();
          assertEquals(0, quits);
          ask();
          asked().yes().fire();
          assertEquals(1, quits);
          assertEquals(List.of(), sheets.laid());
        });
  }

  @Test
  void whatEndsBeforeAnAnswerLetsTheWindowClose() {
    Job other = new Job("import", () -> {}, () -> {});
    Fx.run(
        () -> {
          running.started(job);
          running.started(other);
          ask();
          running.ended(job);
          assertEquals(1, sheets.laid().size());
          running.ended(other);
          assertEquals(List.of(), sheets.laid());
        });
    assertEquals(1, Fx.get(() -> quits));
  }

  @Test
  void whoSaidNoIsNotTakenForYesWhenItEnds() {
    Fx.run(
        () -> {
          running.started(job);
          ask();
          asked().no().fire();
          running.ended(job);
        });
    assertEquals(0, Fx.get(() -> quits));
  }

  @Test
  void whatBeginsInThatMomentIsAskedAboutAsWell() {
    Fx.run(
        () -> {
          running.started(job);
          ask();
          running.ended(job);
          running.started(job);
        });
    assertEquals(0, Fx.get(() -> quits));
    assertEquals(1, Fx.get(() -> sheets.laid().size()));
  }
}
