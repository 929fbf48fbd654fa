package dev.plumbline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
  private final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
  private final JobList jobs = new JobList();
  private final ShellViewModel model = new ShellViewModel(look, jobs);

  private static Job job() {
    return new Job("import", () -> {}, () -> {});
  }

  private String jobsLine() {
    return model.jobsLine().get();
  }

  @Test
  void theJobsLineCountsWhatRuns() {
    assertEquals("no jobs", jobsLine());
    Job first = job();
    Job second = job();
    jobs.started(first);
    assertEquals("1 job", jobsLine());
    jobs.started(second);
    assertEquals("2 jobs", jobsLine());
    jobs.ended(first);
    jobs.ended(second);
    assertEquals("no jobs", jobsLine());
  }

  @Test
  void theJobsLineFollowsTheirProgress() {
    Job job = job();
    jobs.started(job);
    job.progress().set(0.41);
    assertEquals("1 job \u00b7 41 %", jobsLine());
    job.progress().set(0.826);
    assertEquals("1 job \u00b7 83 %", jobsLine());
    Job other = job();
    jobs.started(other);
    other.progress().set(0);
    assertEquals("2 jobs \u00b7 41 %", jobsLine());
    jobs.ended(job);
    assertEquals("1 job \u00b7 0 %", jobsLine());
    job.progress().set(1);
    assertEquals("1 job \u00b7 0 %", jobsLine(), "what has ended no longer counts");
  }

  @Test
  void theStoreIsNamedWithWhatIsInIt() {
    model.describeStore(Path.of("/home/me/shop.plumb"), 1, 2_500_000);
    assertEquals("shop.plumb", model.store().get());
    assertEquals("1 run \u00b7 " + look.numbers().bytes(2_500_000), model.facts().get());
    model.describeStore(Path.of("/home/me/shop.plumb"), 0, 4096);
    assertEquals("no runs \u00b7 " + look.numbers().bytes(4096), model.facts().get());
  }

  @Test
  void theThemeIsSwitchedToAndFro() {
    model.switchTheme();
    assertEquals(Theme.DARK, look.theme().get());
    model.switchTheme();
    assertEquals(Theme.LIGHT, look.theme().get());
  }

  @Test
  void aNoticeStandsUntilItIsDismissedOrAnotherComes() {
    assertEquals(Optional.empty(), model.notice().get());
    model.tell(Notice.of(new Problem("PB-BAD", "it is bad")));
    assertEquals(Optional.of(Notice.of(new Problem("PB-BAD", "it is bad"))), model.notice().get());
    model.tell(Notice.of("all is well"));
    assertEquals(Optional.of(Notice.of("all is well")), model.notice().get());
    model.dismiss();
    assertEquals(Optional.empty(), model.notice().get());
  }

  @Test
  void theLibraryIsWhereItBegins() {
    assertEquals(Screen.LIBRARY, model.screen().get());
  }

  @Test
  void screensHaveTheNumbersOfTheirKeys() {
    assertEquals(Optional.of(Screen.RUN), Screen.numbered(2));
    assertEquals(Optional.empty(), Screen.numbered(9));
  }
}
