package dev.plumbline.ui.common;

import java.util.Optional;

/**
 * Something to tell that belongs to no page.
 *
 * @param code of what went wrong; empty where nothing did
 * @param offer what can be done about it with one press
 */
public record Notice(String text, Optional<String> code, Optional<Offer> offer) {
  /** A button beside the words, which dismisses them. */
  public record Offer(String name, Runnable taken) {}

  public static Notice of(String text) {
    return new Notice(text, Optional.empty(), Optional.empty());
  }

  public static Notice of(Problem problem) {
    return new Notice(problem.message(), Optional.of(problem.code()), Optional.empty());
  }

  public Notice offering(String name, Runnable taken) {
    return new Notice(text, code, Optional.of(new Offer(name, taken)));
  }
}
