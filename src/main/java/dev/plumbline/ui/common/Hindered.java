package dev.plumbline.ui.common;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * A control that says why, while it is disabled. The reason is the wrapper's, because what is
 * disabled is not told that somebody points at it.
 */
public final class Hindered extends StackPane {
  private final Control control;
  private final Tooltip why = new Tooltip();
  private Optional<String> reason = Optional.empty();

  public Hindered(Control control) {
    this.control = control;
    getChildren().add(control);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Disables it, and says why; empty lets it be used. */
  public void because(Optional<String> hindrance) {
    reason = hindrance;
    control.setDisable(hindrance.isPresent());
    control.setAccessibleHelp(hindrance.orElse(null));
    Tooltip.uninstall(this, why);
    hindrance.ifPresent(
        words -> {
          why.setText(words);
          Tooltip.install(this, why);
        });
  }

  public Optional<String> reason() {
    return reason;
  }
}
