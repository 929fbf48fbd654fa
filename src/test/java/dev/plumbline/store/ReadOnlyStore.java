package dev.plumbline.store;

import java.nio.file.Path;

/** Opens a store as if it could not be written, whoever runs the tests. */
public final class ReadOnlyStore {
  private ReadOnlyStore() {}

  public static Store open(Path file) {
    return Store.openReadOnly(file);
  }
}
