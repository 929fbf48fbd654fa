package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {
  static List<String> files() {
    return Fonts.FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void allTenDigitsHaveOneWidthInEveryFace(String file) {
    Set<Double> widths =
        Fx.get(
            () -> {
              Font font = Fonts.load(file, 130);
              return "0123456789"
                  .chars()
                  .mapToObj(digit -> width(Character.toString(digit), font))
                  .collect(Collectors.toSet());
            });
    assertEquals(1, widths.size(), file + ": " + widths);
  }

  @Test
  void lettersHaveWidthsOfTheirOwn() {
    Font font = Fx.get(() -> Fonts.load(Fonts.FILES.getFirst(), 130));
    assertNotEquals(Fx.get(() -> width("i", font)), Fx.get(() -> width("m", font)));
  }

  private static double width(String text, Font font) {
    Text shown = new Text(text);
    shown.setFont(font);
    return shown.getLayoutBounds().getWidth();
  }
}
