package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** What pointing at a cell tells. */
class TableLineTest {
  private static final String NAME = "GET /api/a/very/long/name/that/no/column/has/room/for";

  @Test
  void aNameIsToldInFullWhereItIsPointedAt() {
    assertEquals(NAME, Fx.get(() -> pointedAt(table("")).getTooltip().getText()));
  }

  @Test
  void aNameThatIsCutKeepsItsEnd() {
    assertEquals(OverrunStyle.CENTER_ELLIPSIS, Fx.get(() -> pointedAt(table("")).getTextOverrun()));
  }

  @Test
  void whereTheRowTellsMoreTheNameTellsNothing() {
    assertNull(Fx.get(() -> pointedAt(table("more of the row")).getTooltip()));
  }

  @Test
  void aNameThatIsWholeTellsNothing() {
    assertNull(Fx.get(() -> pointedAt(table("", "pay")).getTooltip()));
  }

  @Test
  void aDashSaysWhyItIsOne() {
    Column<String> column =
        Column.<String>figures("p95", 80, row -> row)
            .styled(_ -> "faint")
            .remarked(row -> row.equals("\u2013") ? "nothing was measured" : "");
    assertEquals(
        "nothing was measured",
        Fx.get(() -> pointedAt(table(column, "\u2013")).getTooltip().getText()));
    assertNull(Fx.get(() -> pointedAt(table(column, "12")).getTooltip()));
  }

  @Test
  void whatADashSaysIsSpokenToo() {
    Column<String> column = Column.<String>figures("p95", 80, row -> row).remarked(_ -> "too few");
    RowTable<String> table = Fx.get(() -> table(column, "\u2013"));
    Fx.get(() -> pointedAt(table));
    assertEquals(
        "p95 \u2013, too few",
        Fx.get(() -> table.list().lookup(".table-line").getAccessibleText()));
  }

  private static RowTable<String> table(Column<String> column, String row) {
    RowTable<String> table = new RowTable<>(List.of(column), 24);
    table.show(List.of(row));
    return table;
  }

  private static RowTable<String> table(String hint) {
    return table(hint, NAME);
  }

  private static RowTable<String> table(String hint, String name) {
    RowTable<String> table =
        new RowTable<>(List.of(Column.<String>words("name", 80, row -> row).growing()), 24);
    table.hint(_ -> hint);
    table.show(List.of(name));
    return table;
  }

  private static Label pointedAt(RowTable<String> table) {
    Scene scene = new Scene(table, 120, 120);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Label label = (Label) table.list().lookup(".cells .label");
    Event.fireEvent(
        label,
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            null,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
    return label;
  }
}
