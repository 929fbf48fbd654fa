package dev.plumbline.cli;

import dev.plumbline.app.MachineWords;
import dev.plumbline.app.RunView;

/** What stands beside a run's values, on the terminal. */
final class BesidePage {
  private final Terminal terminal;

  BesidePage(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What belongs to the head of the run's page. */
  void head(RunView view) {
    view.beside()
        .machine()
        .map(kept -> MachineWords.of(kept.environment()))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> terminal.say("Machine: " + words));
  }
}
