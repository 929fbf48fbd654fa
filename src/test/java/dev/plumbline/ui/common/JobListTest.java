package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobListTest {
  private final JobList jobs = new JobList();
  private final List<String> asked = new ArrayList<>();

  private Job job(String title, double progress) {
    Job job = new Job(title, () -> asked.add("stop " + title), () -> asked.add("show " + title));
    job.progress().set(progress);
    return job;
  }

  @Test
  void whatIsStartedRunsUntilItHasEnded() {
    Job import1 = job("import", 0.5);
    jobs.started(import1);
    assertEquals(List.of(import1), jobs.running());
    jobs.ended(import1);
    assertEquals(List.of(), jobs.running());
  }

  @Test
  void onlyWhoStartsAndEndsJobsChangesTheList() {
    assertThrows(UnsupportedOperationException.class, () -> jobs.running().add(job("import", 0.5)));
  }

  @Test
  void theirProgressIsTheMeanOfThoseThatKnowTheirs() {
    assertEquals(-1, jobs.progress());
    jobs.started(job("look", -1));
    assertEquals(-1, jobs.progress());
    jobs.started(job("import", 0.2));
    jobs.started(job("report", 0.6));
    assertEquals(0.4, jobs.progress(), 1e-9);
  }

  @Test
  void aJobIsStoppedAndShownByWhoStartedIt() {
    Job job = job("import", 0);
    job.stop();
    job.show();
    assertEquals(List.of("stop import", "show import"), asked);
  }
}
