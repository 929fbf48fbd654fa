package dev.plumbline.app;

import java.nio.file.Path;

/** Told how an import goes on. Called from reading threads. */
public interface ImportListener {
  ImportListener NONE = (_, _, _) -> {};

  /**
   * @param done bytes of this file read so far
   * @param of all its bytes
   */
  void read(Path file, long done, long of);

  /** Reading a file failed by a defect of ours; its result says so, the trace is for a log. */
  default void defect(Path file, Throwable trace) {}

  /** A file is done with. */
  default void finished(ImportResult result) {}

  default boolean cancelled() {
    return false;
  }
}
