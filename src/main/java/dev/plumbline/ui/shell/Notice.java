package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Problem;
import java.util.Optional;

/**
 * Something to tell that belongs to no page.
 *
 * @param code of what went wrong; empty where nothing did
 */
public record Notice(String text, Optional<String> code) {
  public static Notice of(String text) {
    return new Notice(text, Optional.empty());
  }

  public static Notice of(Problem problem) {
    return new Notice(problem.message(), Optional.of(problem.code()));
  }
}
