package dev.plumbline.ui.importing;

import dev.plumbline.ui.common.RowCell;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.util.Subscription;

/** A cell that follows its file: what is said of it and how far it is. */
final class LineCell<N extends Node> implements RowCell<ImportLine> {
  private final N node;
  private final BiConsumer<N, ImportLine> shown;
  private Subscription following = Subscription.EMPTY;
  private ImportLine line;

  LineCell(N node, BiConsumer<N, ImportLine> shown) {
    this.node = node;
    this.shown = shown;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(ImportLine now) {
    if (now == line) {
      return;
    }
    line = now;
    following.unsubscribe();
    following =
        Subscription.combine(
            now.choice().subscribe(_ -> shown.accept(node, now)),
            now.state().subscribe(_ -> shown.accept(node, now)));
  }
}
