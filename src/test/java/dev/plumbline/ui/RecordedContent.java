package dev.plumbline.ui;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Sheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** An empty window that remembers where it was sent and what it was told. */
final class RecordedContent implements Content, Navigation {
  private final Scene scene = new Scene(new StackPane(), 1440, 900);
  private final JobList running = new JobList();
  private final Sheets sheets = new Sheets();
  private final List<String> went = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final Look look;
  private final QuitQuestion quitting;

  RecordedContent(Look look) {
    this.look = look;
    this.quitting = new QuitQuestion(look, sheets, running);
  }

  Look look() {
    return look;
  }

  Sheets sheets() {
    return sheets;
  }

  List<String> went() {
    return went;
  }

  List<Notice> told() {
    return told;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public Navigation navigation() {
    return this;
  }

  @Override
  public JobList running() {
    return running;
  }

  @Override
  public void mayClose(Runnable close) {
    quitting.ask(close);
  }

  @Override
  public void tell(Notice notice) {
    told.add(notice);
  }

  @Override
  public Optional<Path> watched() {
    return Optional.empty();
  }

  @Override
  public void watch(Path folder) {
    went.add("watch " + folder);
  }

  @Override
  public void watchFolder() {
    went.add("watch a folder");
  }

  @Override
  public void library() {
    went.add("library");
  }

  @Override
  public void runs(List<String> runs) {
    went.add("library with " + runs);
  }

  @Override
  public void run(String run) {
    went.add("run " + run);
  }

  @Override
  public void readAgain(String run) {}

  @Override
  public void compare(List<String> baseline, List<String> candidate) {
    went.add("compare " + baseline + " " + candidate);
  }

  @Override
  public void compareAt(Statistic statistic, List<String> baseline, List<String> candidate) {
    compare(baseline, candidate);
  }

  @Override
  public void importFiles(List<Path> files) {
    went.add("import " + files);
  }

  @Override
  public void chooseFiles() {
    went.add("choose");
  }

  @Override
  public void chooseFolder() {
    went.add("choose a folder");
  }
}
