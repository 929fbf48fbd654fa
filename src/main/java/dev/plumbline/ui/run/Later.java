package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Problem;
import java.util.Optional;

/**
 * An answer that may take a while: the last one stands, dimmed, until the new one is there.
 *
 * @param value of the last question that was answered
 * @param pending whether a newer question waits
 * @param problem why there is no answer
 */
public record Later<T>(Optional<T> value, boolean pending, Optional<Problem> problem) {
  static <T> Later<T> unasked() {
    return new Later<>(Optional.empty(), false, Optional.empty());
  }

  static <T> Later<T> of(T value) {
    return new Later<>(Optional.of(value), false, Optional.empty());
  }

  static <T> Later<T> failed(Problem problem) {
    return new Later<>(Optional.empty(), false, Optional.of(problem));
  }

  Later<T> asked() {
    return new Later<>(value, true, Optional.empty());
  }
}
