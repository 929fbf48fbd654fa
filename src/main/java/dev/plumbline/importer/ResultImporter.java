package dev.plumbline.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  /** Whether its files may be anything but text; if not, it is not asked of others. */
  default boolean readsBinary() {
    return false;
  }

  /**
   * What the files of one run have in common, for tools that write several: those of equal sets are
   * read as one run, by one call of {@link #read} with the first file that holds samples, else
   * their summary.
   *
   * @param file as an absolute path
   * @return a folder or the beginning of a path; empty for a file that is a run of its own
   */
  default Optional<Path> set(Path file, Sniff.Yes sniffed) {
    return Optional.empty();
  }

  /**
   * Files that a tool writes beside one and that say more of its run, where they are: they are
   * found whether the file alone was named or its folder.
   *
   * @param file absolute
   */
  default List<Path> beside(Path file, Sniff.Yes sniffed) {
    return List.of();
  }

  /**
   * What a file holds whose columns a person has mapped; empty for tools whose files say themselves
   * what they are. The mapping comes again in the rules of {@link #read}.
   *
   * @throws ImportFailure when the file has no such columns
   */
  default Optional<Sniff.Yes> mapped(SourceFile source, ColumnMapping mapping)
      throws IOException, ImportFailure {
    return Optional.empty();
  }

  /**
   * Reads a file that {@link #sniff} said yes to, with the others of its set.
   *
   * @param source with {@link SourceFile#parts} and {@link SourceFile#beside}
   * @throws ImportFailure when nothing of it can be used, or reading was cancelled
   */
  RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure;

  /** Whether its summaries can be held against the values of a run beside them. */
  default boolean confirms() {
    return false;
  }

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
