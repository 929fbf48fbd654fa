package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Fill;
import dev.plumbline.chart.Hover;
import dev.plumbline.chart.Pen;
import dev.plumbline.chart.Plot;
import dev.plumbline.chart.Pointed;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ChartViewTest {
  private final Look look = Fx.get(() -> new Look(Theme.LIGHT, Locale.ENGLISH));
  private final List<Throwable> told = new ArrayList<>();

  @Test
  void aPlotThatThrowsCostsItsOwnChartOnly() {
    List<String> drawn = new ArrayList<>();
    Fx.run(
        () -> {
          ChartView broken = new ChartView(look);
          ChartView sound = new ChartView(look);
          broken.setMinSize(200, 100);
          sound.setMinSize(200, 100);
          Scene scene = new Scene(new VBox(broken, sound), 200, 200);
          broken.show(
              new Drawing(
                  pen ->
                      pen.clipped(
                          0, 0, 9, 9, _ -> Integer.parseInt("thrown while the pen is clipped"))));
          sound.show(new Drawing(_ -> drawn.add("sound")));
          laidOut(scene);
          assertEquals("This chart could not be drawn.", words(broken));
          assertEquals("", words(sound));
          broken.show(new Drawing(pen -> pen.box(0, 0, 200, 100, Fill.of(Token.TEXT))));
          laidOut(scene);
          assertEquals("", words(broken));
          var picture = scene.snapshot(null);
          assertEquals(
              picture.getPixelReader().getArgb(1, 1),
              picture.getPixelReader().getArgb(150, 80),
              "the clip of the plot that threw is gone");
        });
    assertTrue(drawn.contains("sound"));
    assertEquals(1, told.size(), told.toString());
  }

  @Test
  void whatWasPointedAtIsNotSaidOfAnotherSize() {
    Fx.run(
        () -> {
          ChartView chart = new ChartView(look);
          chart.resize(200, 100);
          chart.show(new Told());
          chart.point(20, 20);
          assertEquals("here", words(chart));
          chart.resize(150, 100);
          assertEquals("", words(chart));
          chart.point(20, 20);
          chart.resize(150, 80);
          assertEquals("", words(chart));
        });
  }

  private record Told() implements Plot, Pointed {
    @Override
    public String title() {
      return "told";
    }

    @Override
    public String description() {
      return "for a test";
    }

    @Override
    public double height(double width) {
      return 100;
    }

    @Override
    public void draw(Pen pen, double width, double height) {}

    @Override
    public Optional<Hover> hover(double x, double y, double width, double height) {
      return Optional.of(new Hover(x, List.of("here")));
    }
  }

  private void laidOut(Scene scene) {
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((_, defect) -> told.add(defect));
    try {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    } finally {
      thread.setUncaughtExceptionHandler(before);
    }
  }

  private static String words(ChartView chart) {
    return chart.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Label && node.isVisible())
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElse("");
  }

  private record Drawing(Consumer<Pen> marks) implements Plot {
    @Override
    public String title() {
      return "drawing";
    }

    @Override
    public String description() {
      return "for a test";
    }

    @Override
    public double height(double width) {
      return 100;
    }

    @Override
    public void draw(Pen pen, double width, double height) {
      marks.accept(pen);
    }
  }
}
