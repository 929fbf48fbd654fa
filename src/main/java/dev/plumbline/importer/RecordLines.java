package dev.plumbline.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text file of one record a line: several threads understand lines, and the records are taken in
 * the order of the file.
 */
public final class RecordLines<R> implements LineFormat<RecordLines.Batch<R>> {
  private static final int SHOWN = 80;

  /** What a line says. */
  @FunctionalInterface
  public interface Reader<R> {
    /**
     * @param line without its end
     * @return empty where it holds no record, such as a header or a blank line
     * @throws IllegalArgumentException when it should hold one and cannot be understood; or an
     *     ArithmeticException when its numbers are too large
     */
    Optional<R> read(String line);
  }

  /** The lines of a piece. */
  public static final class Batch<R> extends LineBatch {
    private final List<Line<R>> records = new ArrayList<>();

    @Override
    protected void clear() {
      records.clear();
    }
  }

  /** A line and its place in the batch; without a record where its text could not be understood. */
  private record Line<R>(Optional<R> record, int line, int at, String text) {}

  private final Reader<R> reader;
  private final Consumer<R> taker;
  private final Problems problems;
  private long line;
  private long firstByte;

  /**
   * @param taker may say something of its record by {@link #here}
   */
  public RecordLines(Reader<R> reader, Consumer<R> taker, Problems problems) {
    this.reader = reader;
    this.taker = taker;
    this.problems = problems;
  }

  /** Says something of the record that is being taken. */
  public void here(String code, String message) {
    problems.add(code, message, line, firstByte);
  }

  @Override
  public Parser<Batch<R>> parser() {
    return this::parse;
  }

  @Override
  public Batch<R> batch() {
    return new Batch<>();
  }

  private void parse(byte[] text, int from, int to, Batch<R> batch) {
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && text[end] != '\n') {
        end++;
      }
      int length = end - at - (end > at && text[end - 1] == '\r' ? 1 : 0);
      String line = new String(text, at, length, StandardCharsets.UTF_8);
      try {
        Optional<R> record = reader.read(line.startsWith("\uFEFF") ? line.substring(1) : line);
        if (record.isPresent()) {
          batch.records.add(new Line<>(record, batch.lines, at - from, ""));
        }
      } catch (IllegalArgumentException | ArithmeticException e) {
        batch.records.add(new Line<>(Optional.empty(), batch.lines, at - from, line));
      }
      batch.lines++;
      at = end + 1;
    }
  }

  @Override
  public void accept(Batch<R> batch, long firstLine, long firstByte)
      throws IOException, ImportFailure {
    for (Line<R> each : batch.records) {
      line = firstLine + each.line;
      this.firstByte = firstByte + each.at;
      if (each.record.isPresent()) {
        taker.accept(each.record.get());
      } else {
        String text = each.text;
        here(
            Problems.BAD_LINE,
            "not a record of this file: "
                + (text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text));
      }
    }
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  /** A number that is cut is a number too: a line without its end proves nothing. */
  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    if (new String(text, 0, length, StandardCharsets.UTF_8).isBlank()) {
      return true;
    }
    problems.add(
        Problems.CUT,
        "the last line has no end and may be cut: it is left out, and the run is partial",
        line,
        firstByte);
    return false;
  }
}
