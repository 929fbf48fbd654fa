package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.Failure;
import dev.plumbline.budget.Window;
import dev.plumbline.chart.Theme;
import dev.plumbline.report.Text;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.compare.ReportViewModel.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
  private static Study study;

  @TempDir Path folder;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  private ChosenFile chosen(String name) {
    return new ChosenFile(Optional.of(folder.resolve(name)));
  }

  @Test
  void theButtonWritesWhatIsShownAndTheLineOpensIt() throws IOException {
    CompareViewModel model = study.opened();
    model.allow(0.2);
    ChosenFile files = chosen("report.md");
    ReportViewModel report = study.report(model, files);
    try (ShownCompare shown = new ShownCompare(study, model, report, Theme.LIGHT, 1440, 900)) {
      ReportLine line = shown.find(ReportLine.class, ".report-line");
      assertFalse(Fx.get(line::isVisible));
      Button save = shown.find(Button.class, ".save-report");
      assertEquals(
          "Writes all endpoints, p50 first \u00b7 margin 20 % \u00b7 window: whole run",
          Fx.get(() -> save.getTooltip().getText()));
      Fx.run(save::fire);
      Fx.pulses(2);
      String text = Files.readString(folder.resolve("report.md"), StandardCharsets.UTF_8);
      assertTrue(text.contains("the change exceeds the margin of 20 %"), text);
      assertTrue(text.startsWith("# release-study: candidate against baseline\n"), text);
      assertTrue(text.contains("/api/wallet/withdraw"), text);
      Label said = shown.find(Label.class, ".report-line .label");
      assertEquals("Report saved: " + folder.resolve("report.md"), Fx.get(said::getText));
      shown.write("report-saved");
      Fx.run(shown.find(Button.class, ".open-report")::fire);
      assertEquals(List.of(folder.resolve("report.md")), files.opened());
    }
  }

  @Test
  void aReportSpeaksOfWhatTheScreenShows() throws IOException {
    CompareViewModel model = study.opened();
    model.allow(0.165);
    model.lookWithin(new Window(0, 20));
    for (Statistic statistic : List.of(Statistic.P50, Statistic.P95, Statistic.MEAN)) {
      model.look(statistic);
      study.report(model, chosen("report.md")).save();
      String text = Files.readString(folder.resolve("report.md"), StandardCharsets.UTF_8);
      Judged shown = CompareViewModelTest.judged(model);
      String sentence = shown.lines().stream().map(Text::plain).collect(Collectors.joining(" "));
      assertTrue(words(text).contains(words(sentence)), sentence + "\n" + text);
      String name =
          switch (statistic) {
            case P50 -> "Median";
            case MEAN -> "Mean";
            default -> statistic.word();
          };
      assertTrue(text.contains("## " + name + " of each endpoint, ms"), text);
      assertTrue(text.contains("the change exceeds the margin of 16.5 %"), text);
      assertTrue(text.contains("each run from 0 s to 20 s"), text);
    }
  }

  /** Without what a form writes around names and verdicts, nor its breaks. */
  private static String words(String text) {
    return text.replaceAll("[`*\\\\]", "").replaceAll("\\s+", " ");
  }

  @Test
  void theNameChoosesTheForm() throws IOException {
    ReportViewModel report = study.report(study.opened(), chosen("Report.XLSX"));
    report.save();
    assertEquals(new State.Saved(folder.resolve("Report.XLSX")), report.state().get());
    try (ZipFile workbook = new ZipFile(folder.resolve("Report.XLSX").toFile())) {
      assertTrue(workbook.size() > 10, "a workbook");
    }
  }

  @Test
  void whatCannotBeWrittenIsTold() {
    ReportViewModel report = study.report(study.opened(), chosen("report.txt"));
    report.save();
    State.Failed failed = assertInstanceOf(State.Failed.class, report.state().get());
    assertEquals("PB-USAGE", failed.problem().code());
    report.dismiss();
    assertEquals(new State.None(), report.state().get());
  }

  @Test
  void withoutAPlaceOrAComparisonNothingIsWritten() throws IOException {
    ReportViewModel changedMind = study.report(study.opened(), new ChosenFile(Optional.empty()));
    changedMind.save();
    assertEquals(new State.None(), changedMind.state().get());
    ReportViewModel nothing =
        study.report(study.model(new CurrentThreadTasks()), chosen("report.md"));
    nothing.save();
    assertEquals(new State.None(), nothing.state().get());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void theWritingIsAJobThatCanBeStopped() {
    CompareViewModel model = study.opened();
    HeldTasks held = new HeldTasks();
    JobList running = new JobList();
    ReportViewModel report = study.report(model, chosen("report.md"), held, running);
    report.save();
    assertEquals("Report report.md", running.running().getFirst().title());
    report.save();
    assertEquals(1, held.waiting(), "one at a time");
    running.running().getFirst().stop();
    held.next();
    State.Failed failed = assertInstanceOf(State.Failed.class, report.state().get());
    assertEquals("PB-CANCELLED", failed.problem().code());
    assertFalse(Files.exists(folder.resolve("report.md")));
    assertEquals(List.of(), running.running());
    report.save();
    held.next();
    assertEquals(new State.Saved(folder.resolve("report.md")), report.state().get());
    model.swap();
    assertEquals(new State.None(), report.state().get(), "it is not of these sides");
  }

  @Test
  void aSystemThatOpensNothingSaysSo() {
    ReportFiles files =
        new ReportFiles() {
          @Override
          public Optional<Path> choose(String name) {
            return Optional.of(folder.resolve("report.md"));
          }

          @Override
          public void open(Path file) {
            throw new Failure("PB-NO-OPENER", "there is nothing to open it with");
          }
        };
    ReportViewModel report = study.report(study.opened(), files);
    report.save();
    report.open(folder.resolve("report.md"));
    State.Unopened unopened = assertInstanceOf(State.Unopened.class, report.state().get());
    assertEquals("PB-NO-OPENER", unopened.problem().code());
  }
}
