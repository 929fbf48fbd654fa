package dev.plumbline.ui.common;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.Failure;
import dev.plumbline.store.StoreException;

/**
 * What went wrong, for people.
 *
 * @param code short and stable
 * @param message what, where, and what to do
 */
public record Problem(String code, String message) {
  /** A defect of ours leaves its trace in a log, and the message names it. */
  public static Problem of(Throwable thrown) {
    return switch (thrown) {
      case Failure failure -> new Problem(failure.code(), failure.getMessage());
      case StoreException failure -> new Problem(failure.code(), failure.getMessage());
      default -> new Problem("PB-DEFECT", DefectLog.write(thrown));
    };
  }
}
