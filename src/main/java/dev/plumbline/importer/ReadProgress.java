package dev.plumbline.importer;

/** Told how far reading has come, and asked whether to go on. Called from reading threads. */
public interface ReadProgress {
  ReadProgress NONE =
      new ReadProgress() {
        @Override
        public void bytes(long done) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * @param done bytes of the file on disk that have been read so far
   */
  void bytes(long done);

  boolean cancelled();
}
