package dev.plumbline.ui.library;

import dev.plumbline.app.GatherRuns;
import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibraryView;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The ways to move the selected runs to another test, as items of a menu. */
final class MoveMenu {
  /** More tests than these are written, not chosen. */
  private static final int LISTED = 12;

  private final LibraryViewModel model;
  private final Look look;
  private final Runnable otherAsked;

  /**
   * @param otherAsked asks for a test that is not listed
   */
  MoveMenu(LibraryViewModel model, Look look, Runnable otherAsked) {
    this.model = model;
    this.look = look;
    this.otherAsked = otherAsked;
  }

  /** What there is now: what the runs tell themselves, the tests there are, any other. */
  List<MenuItem> items() {
    TestMoves.Offer offer = model.moves().offered().get();
    List<MenuItem> items = new ArrayList<>();
    for (GatherRuns.By by : GatherRuns.By.values()) {
      Map<Run, String> told = offer.told().getOrDefault(by, Map.of());
      if (!told.isEmpty()) {
        items.add(
            item(
                look.words().of(words(by), model.moves().counted(told)),
                () -> model.moves().move(told)));
      }
    }
    separate(items);
    offer.others(all()).stream()
        .limit(LISTED)
        .map(test -> item(test, () -> model.moves().move(offer.runs(), test)))
        .forEach(items::add);
    separate(items);
    items.add(item(look.words().of("library.move.other"), otherAsked));
    return items;
  }

  private static String words(GatherRuns.By by) {
    return switch (by) {
      case NAME -> "library.move.by-name";
      case SCRIPT -> "library.move.by-script";
    };
  }

  private List<Run> all() {
    return model.view().map(LibraryView::entries).orElse(List.of()).stream()
        .map(LibraryEntry::run)
        .toList();
  }

  private static void separate(List<MenuItem> items) {
    if (!items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem)) {
      items.add(new SeparatorMenuItem());
    }
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
