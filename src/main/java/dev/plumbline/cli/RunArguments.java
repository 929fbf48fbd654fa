package dev.plumbline.cli;

import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.RunSelector;

/** How commands understand a RUN. */
final class RunArguments {
  private RunArguments() {}

  static RunSelector selector(Session session) {
    return new RunSelector(
        session.store(),
        session.importers(),
        session.jobs(),
        ImportOptions.DEFAULT,
        new ImportProgress(session));
  }
}
