package dev.plumbline.importer;

import java.io.IOException;

/** Reads the result files of one tool. Registered as a service; stateless. */
public interface ResultImporter {
  /** Short and stable, such as {@code k6}: stored with each run. */
  String id();

  /** Raised when the same file would be read to other figures. */
  int version();

  /**
   * Whether this importer knows the file, from its first bytes.
   *
   * @param head at most 64 KiB, decompressed, UTF-8
   * @param fileName without folders; a hint only, since names say little
   */
  Sniff sniff(byte[] head, String fileName);

  /**
   * Reads a file that {@link #sniff} said yes to.
   *
   * @throws ImportFailure when nothing of it can be used, or reading was cancelled
   */
  RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure;

  /**
   * Holds a summary that the tool wrote against the values of its run.
   *
   * @throws ImportFailure when the summary cannot be read
   */
  default Confirmation confirm(SourceFile summary, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    throw new ImportFailure("PB-NO-SUMMARY", id() + " files have no summaries beside them");
  }
}
