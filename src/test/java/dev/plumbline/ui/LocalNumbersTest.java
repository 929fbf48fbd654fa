package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunSide;
import dev.plumbline.chart.TextBoxes;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.run.OpenRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A German reader sees 15,6 wherever an English one sees 15.6. */
class LocalNumbersTest {
  private static final Path PICTURES = Path.of("target", "pictures", "numbers");

  /**
   * A number with a point before one or two digits, or a comma before three, that is no part of a
   * name: ours on paper.
   */
  private static final Pattern ON_PAPER =
      Pattern.compile(
          "(?<![\\p{L}\\d./:_-]|\\p{L}<)(\\d+\\.\\d{1,2}(?!\\d|\\.\\d)|[1-9]\\d*,\\d{3}(?!\\d))");

  private static final Pattern GERMAN = Pattern.compile("\\d,\\d{1,2}(?!\\d)");

  private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,])\\d{1,3}\\.\\d{3}(?!\\d)");

  @TempDir Path folder;
  private Store store;
  private WiredWindow window;
  private Locale locale;

  @AfterEach
  void end() {
    window.close();
    store.close();
  }

  @Test
  void allScreensAreInTheReadersNumbers() throws Exception {
    open(Locale.GERMANY);
    List<String> wrong = new ArrayList<>();
    walk((screen, words) -> wrong.addAll(words.stream().filter(this::onPaper).toList()));
    assertEquals(List.of(), wrong.stream().distinct().toList());
  }

  @Test
  void theEnglishScreensFailTheSameAssertion() throws Exception {
    open(Locale.ENGLISH);
    walk(
        (screen, words) -> {
          assertTrue(words.stream().anyMatch(this::onPaper), screen);
          assertTrue(words.stream().noneMatch(word -> GERMAN.matcher(word).find()), screen);
        });
  }

  private interface Visit {
    void see(String screen, List<String> words);
  }

  private void open(Locale reader) throws Exception {
    locale = reader;
    store = StudyStore.in(folder);
    window = new WiredWindow(store, Importers.registered(), new Look(Theme.LIGHT, locale));
    window.shown();
  }

  private void walk(Visit visit) {
    String candidate = window.id("candidate 1");
    Fx.run(() -> window.wiring.library().select(List.of(candidate)));
    see("library", visit);
    OpenRun run = window.open("candidate 1");
    Fx.run(() -> run.time().select(20, 40));
    see("run", visit);
    List<String> baseline = window.side(RunSide.BASELINE);
    List<String> candidates = window.side(RunSide.CANDIDATE);
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidates));
    see("compare", visit);
    Fx.run(
        () -> window.wiring.navigation().compare(List.of(baseline.getFirst()), List.of(candidate)));
    see("compare-one-run", visit);
  }

  /** Else the pen of the screen would make it local twice. */
  @Test
  void chartsAreGivenTheNumbersOfPaper() throws Exception {
    open(Locale.GERMANY);
    List<String> written = new ArrayList<>();
    walk((_, _) -> Fx.run(() -> charts(window.scene().getRoot(), written)));
    assertTrue(written.stream().anyMatch(this::onPaper), written.toString());
    assertEquals(
        List.of(),
        written.stream()
            .filter(words -> GERMAN.matcher(words).find() || GROUPED.matcher(words).find())
            .toList());
  }

  private static void charts(Node node, List<String> written) {
    if (node instanceof ChartView chart) {
      TextBoxes texts = new TextBoxes();
      chart
          .plot()
          .ifPresent(plot -> plot.draw(texts, Math.max(9, chart.getWidth()), chart.getHeight()));
      written.addAll(texts.texts());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> charts(child, written));
    }
  }

  private void see(String screen, Visit visit) {
    window.settle();
    window.settle();
    Picture.write(window.scene(), PICTURES.resolve(locale + "-" + screen + ".png"));
    List<String> words = new ArrayList<>();
    Fx.run(() -> collect(window.scene().getRoot(), words));
    visit.see(screen, words);
  }

  private boolean onPaper(String words) {
    return ON_PAPER.matcher(words).find();
  }

  private static void collect(Node node, List<String> words) {
    if (node instanceof Text text) {
      words.add(text.getText());
    }
    if (node.getAccessibleText() != null) {
      words.add(node.getAccessibleText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }
}
