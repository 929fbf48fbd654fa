package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.Handover;
import dev.plumbline.app.json.WindowJson;
import dev.plumbline.model.Run;
import dev.plumbline.ui.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What commands ask of the workbench's window; nothing that draws is loaded before it opens. */
final class WindowCall {
  private final Session session;

  WindowCall(Session session) {
    this.session = session;
  }

  /** Opens the window of the chosen store, or hands the files to it where it is open. */
  int open(List<Path> files) {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new Failure("PB-NO-FILE", file + " does not exist, so no window was opened");
      }
    }
    if (Handover.of(session.storePlace()).offer(files)) {
      session
          .terminal()
          .say(
              session.json()
                  ? WindowJson.of("handed over", files)
                  : files.isEmpty()
                      ? "brought the open window forward"
                      : "handed to the open window");
      return ExitCode.DONE;
    }
    requireDisplay();
    int exit = show(Workbench.Opening.files(files));
    if (session.json()) {
      session.terminal().say(WindowJson.of("closed", files));
    }
    return exit;
  }

  /** Opens the window on a comparison of the session's store. */
  int compare(List<Run> baseline, List<Run> candidate) {
    return show(
        Workbench.Opening.comparison(
            baseline.stream().map(Run::id).toList(), candidate.stream().map(Run::id).toList()));
  }

  static void requireDisplay() {
    if (!Display.isThere()) {
      throw new Failure(
          "PB-NO-DISPLAY",
          "there is no display to open the window on; demo, import, runs, show, compare, check and"
              + " report work without one, see plumbline --help");
    }
  }

  /** Another window on a store that is about to be made anew would show what is gone. */
  static void requireClosed(Path store) {
    if (Handover.of(store).offer(List.of())) {
      throw new Failure(
          "PB-WINDOW-OPEN",
          store + " is open in a window; close it first, or choose another folder with --out");
    }
  }

  private int show(Workbench.Opening opening) {
    Workbench workbench =
        new Workbench(
            session.store(),
            session.importers(),
            session.jobs(),
            Handover.of(session.store().file()));
    session.whenToldToStop(workbench::stop);
    return workbench.open(opening);
  }
}
