package dev.plumbline.app;

import java.util.function.Supplier;

/** Something worked out when it is first asked for; others who ask meanwhile wait for it. */
final class Once<T> {
  private final Supplier<T> making;
  private T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  synchronized T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
