package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.AnnotateRun;
import dev.plumbline.app.AttachFiles;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.TimeMark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.TimelineView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTabTest {
  @TempDir Path folder;
  private StudyRuns study;
  private Run run;
  private Run other;

  @BeforeEach
  void attach() throws IOException {
    study = new StudyRuns(folder);
    run = study.run("candidate-1");
    other = study.run("candidate-2");
    AttachFiles attaching = new AttachFiles(study.store);
    attaching.attach(other, List.of(conf("worker_processes 2;")), Optional.empty());
    attaching.attach(
        run, List.of(conf("worker_processes 4;"), "https://tickets/OPS-12"), Optional.empty());
    study
        .store
        .beside()
        .environments()
        .give(
            List.of(run),
            Environment.of("load-1", Map.of("cpu.model", "A CPU @ 3 GHz", "cpu.cores", "8")),
            "environment.json");
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void whatIsAttachedIsReadHereAndHeldAgainstThatOfAnotherRun() {
    RunPage page = open(Theme.LIGHT);
    BesideTab tab = page.find(BesideTab.class);
    TextArea text = page.find(TextArea.class);
    assertEquals("https://tickets/OPS-12", Fx.get(text::getText));
    Fx.run(() -> rows(page).select(1));
    assertEquals("user www;\nworker_processes 4;\n", Fx.get(text::getText));
    Fx.run(() -> against(page).getSelectionModel().select(1));
    String diff = Fx.get(text::getText);
    assertTrue(diff.contains("-worker_processes 2;\n+worker_processes 4;"), diff);
    Fx.run(() -> rows(page).selectLast());
    assertEquals("cpu.model\nA CPU @ 3 GHz\n\nfrom environment.json", Fx.get(text::getText));
    assertTrue(!Fx.get(() -> against(page).isVisible()), "a fact is held against nothing");
    assertTrue(Fx.get(tab::isVisible));
  }

  @Test
  void whatAScriptNotesMeanwhileIsMarkedOnceTheRunIsOpenedAgain() {
    RunPage page = open(Theme.LIGHT);
    Fx.run(() -> rows(page).select(0));
    new AnnotateRun(study.store).note(run, Optional.of(Duration.ofSeconds(12)), "deploy of 1.5");
    page.open(run.id());
    page.settle();
    RunTimeline timeline = (RunTimeline) page.find(TimelineView.class).chart().plot().orElseThrow();
    assertEquals(List.of(new TimeMark(12, "deploy of 1.5")), timeline.marks());
    Picture.write(page.scene, Path.of("target", "pictures", "run-noted-light.png"));
  }

  @Test
  void whatIsNotedAndAttachedHereStandsThereAtOnce() throws IOException {
    RunPage page = open(Theme.LIGHT);
    BesideEdits edits = page.run().besideEdits();
    Fx.run(() -> edits.note("12s", "deploy of 1.5", () -> {}));
    page.settle();
    RunTimeline timeline = (RunTimeline) page.find(TimelineView.class).chart().plot().orElseThrow();
    assertEquals(List.of(new TimeMark(12, "deploy of 1.5")), timeline.marks());
    assertEquals("deploy of 1.5", study.store.beside().annotations().of(run).getFirst().text());
    Fx.run(() -> edits.note("99m", "too late", () -> {}));
    assertTrue(edits.problem().get().orElseThrow().message().contains("after the end"));
    study.chosen = List.of(Path.of(conf("worker_processes 8;")));
    Fx.run(edits::attachFiles);
    assertTrue(edits.problem().get().isEmpty());
    assertEquals(
        "user www;\nworker_processes 8;\n",
        new AttachFiles(study.store)
            .text(run, study.store.beside().attachments().of(run).getLast())
            .orElseThrow());
    page.settle();
    Picture.write(page.scene, Path.of("target", "pictures", "run-beside-light.png"));
  }

  @Test
  void theRunsHeadSaysItsMachine() {
    RunPage page = open(Theme.DARK);
    Fx.run(() -> rows(page).select(1));
    page.settle();
    Picture.write(page.scene, Path.of("target", "pictures", "run-beside-dark.png"));
    RunHeader header = page.find(RunHeader.class);
    assertTrue(
        Fx.get(() -> header.lookupAll(".caption").toString()).contains("A CPU @ 3 GHz, 8 cores"));
  }

  private static javafx.scene.control.MultipleSelectionModel<?> rows(RunPage page) {
    return page.findNow(RunTable.class).table().selection();
  }

  private static ComboBox<?> against(RunPage page) {
    return page.findNow(ComboBox.class);
  }

  private RunPage open(Theme theme) {
    RunPage page = new RunPage(study.model(new CurrentThreadTasks()), theme, 1380, 844);
    page.open(run.id());
    Fx.run(
        () ->
            page.scene.getRoot().lookupAll(".toggle-button").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Beside"))
                .findFirst()
                .orElseThrow()
                .fire());
    page.settle();
    return page;
  }

  private String conf(String line) throws IOException {
    return Files.writeString(folder.resolve("nginx.conf"), "user www;\n" + line + "\n").toString();
  }
}
