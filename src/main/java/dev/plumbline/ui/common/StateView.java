package dev.plumbline.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A page in one of its states, each of which is designed: nothing, being read, there, failed. */
public final class StateView<T> extends StackPane {
  /** What is quicker than this does not flicker. */
  private static final Duration PATIENCE = Duration.millis(150);

  private final Look look;
  private final Node empty;
  private final Function<T, Node> ready;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * @param empty what the page is for and how it gets filled
   * @param ready the page itself; asked again for each new content
   */
  public StateView(
      Look look, ObservableValue<PageState<T>> state, Node empty, Function<T, Node> ready) {
    this.look = look;
    this.empty = empty;
    this.ready = ready;
    patience.setOnFinished(_ -> getChildren().setAll(loading()));
    state.subscribe(this::show);
  }

  private void show(PageState<T> state) {
    patience.stop();
    switch (state) {
      case PageState.Empty<T> _ -> getChildren().setAll(empty);
      case PageState.Loading<T> _ -> patience.playFromStart();
      case PageState.Ready<T>(T content) -> showOnce(ready.apply(content));
      case PageState.Failed<T>(Problem problem) -> getChildren().setAll(failed(problem));
    }
  }

  /** Taking the page away and putting it back would cost it the keyboard. */
  private void showOnce(Node page) {
    if (!getChildren().equals(List.of(page))) {
      getChildren().setAll(page);
    }
  }

  private Node loading() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(32, 32);
    return block(turning, new Label(look.words().of("state.loading")));
  }

  private Node failed(Problem problem) {
    Label title = new Label(look.words().of("state.failed"));
    title.getStyleClass().add("title");
    Label message = new Label(problem.message());
    message.getStyleClass().add("text-block");
    message.setWrapText(true);
    message.setMaxWidth(560);
    Label code = new Label(problem.code());
    code.getStyleClass().addAll("muted", "mono");
    return block(Icon.WARNING.node(28), title, message, code);
  }

  /** Things one under the other in the middle of the page. */
  public static Node block(Node... parts) {
    VBox block = new VBox(parts);
    block.setAlignment(Pos.CENTER);
    block.getStyleClass().add("page-state");
    return block;
  }
}
