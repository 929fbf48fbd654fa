package dev.plumbline.importer;

/** What an importer thinks of a file. */
public sealed interface Sniff {
  /** Not a file of this tool. */
  record No() implements Sniff {}

  /** Could be one; a person must say. */
  record Maybe(String reason) implements Sniff {}

  /**
   * A file of this tool.
   *
   * @param format such as {@code k6-ndjson}
   * @param content whether it holds samples, their summary, or a part of a run of several files
   */
  record Yes(String format, Content content) implements Sniff {}

  /** What a file holds. */
  enum Content {
    SAMPLES,
    SUMMARY,
    /** Says more of the run whose other files lie with it; see {@link ResultImporter#set}. */
    PART
  }

  Sniff NO = new No();
}
