package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Legibility;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the screen for whoever wants to see them, and what can be said of them by rule. */
class CompareLooksTest {
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  @ParameterizedTest
  @EnumSource
  void allOfAStudyCanBeRead(Theme theme) {
    look(study.opened(), theme, "study");
  }

  @ParameterizedTest
  @EnumSource
  void allOfOneRunASideCanBeRead(Theme theme) {
    look(study.oneRunASide(), theme, "one-run");
  }

  @ParameterizedTest
  @EnumSource
  void theEmptyPageCanBeRead(Theme theme) {
    look(study.model(new CurrentThreadTasks()), theme, "empty");
  }

  private static void look(CompareViewModel model, Theme theme, String name) {
    String tinted = name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    try (ShownCompare narrow = new ShownCompare(study, model, theme, 1100, 700)) {
      narrow.write(tinted + "-narrow");
    }
    try (ShownCompare shown = new ShownCompare(study, model, theme, 1440, 900)) {
      shown.write(tinted);
      assertEquals(List.of(), Legibility.faults(shown.scene));
    }
  }
}
