package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Which budgets the run is held against. */
final class BudgetsButton extends Button {
  BudgetsButton(
      RunViewModel model, OpenRun run, Look look, Supplier<Optional<Path>> askForBudgets) {
    super(look.words().of("run.budgets.choose"));
    getStyleClass().addAll("link", "tile-link");
    MenuItem file = new MenuItem(look.words().of("run.budgets.file"));
    file.setOnAction(_ -> askForBudgets.get().ifPresent(model::chooseBudgets));
    MenuItem own = new MenuItem(look.words().of("run.budgets.own"));
    own.setOnAction(_ -> model.forgetBudgets());
    ContextMenu menu = new ContextMenu(file, own);
    setOnAction(
        _ -> {
          own.setDisable(run.budgets().get().isEmpty());
          menu.show(this, Side.BOTTOM, 0, 4);
        });
  }
}
