package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the rows of a CSV; puts those together whose quoted messages have several lines. */
final class JtlFile implements LineFormat<JtlBatch>, JmeterRun.Place {
  /** More than a row of a message: broken, whatever else it may be. */
  private static final int LONGEST_RECORD = 1 << 20;

  private static final int MOST_THREADS = 50_000;

  private static final String CUT =
      "the file ends in the middle of this row, so the run is partial";

  private final Supplier<JtlRows> parsers;
  private final JmeterRun run;
  private final Problems problems;
  private final Map<String, ThreadOf> threads = new HashMap<>();
  private final JtlRows rows;
  private final String titles;
  private final JtlBatch single = new JtlBatch();
  private final Supplier<Map<String, String>> cells = this::cellsAtHand;

  // Lines that are no row yet.
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private long openLine;
  private long openByte;

  // The row at hand.
  private JtlBatch batch;
  private int index;
  private long batchLine;
  private long batchByte;
  private long headers;

  /**
   * @param header the line of the columns' titles, which may come again; empty where there is none
   */
  JtlFile(Supplier<JtlRows> parsers, String header, JmeterRun run) {
    this.parsers = parsers;
    this.rows = parsers.get();
    this.titles = header.strip();
    this.run = run;
    this.problems = run.problems();
  }

  @Override
  public Parser<JtlBatch> parser() {
    return parsers.get();
  }

  @Override
  public JtlBatch batch() {
    return new JtlBatch();
  }

  @Override
  public void accept(JtlBatch batch, long firstLine, long firstByte) {
    int row = 0;
    for (JtlBatch.Odd odd : batch.odd) {
      take(batch, row, odd.beforeRow(), firstLine, firstByte);
      row = odd.beforeRow();
      if (open.size() == 0) {
        openLine = firstLine + odd.line();
        openByte = firstByte + odd.from() - batch.readFrom;
      }
      open.write(batch.read, odd.from(), odd.to() - odd.from());
      if (open.size() > LONGEST_RECORD) {
        resolve(Follows.MORE_LINES);
      }
    }
    take(batch, row, batch.rows, firstLine, firstByte);
  }

  private void take(JtlBatch of, int from, int to, long firstLine, long firstByte) {
    if (from == to) {
      return;
    }
    resolve(Follows.A_ROW);
    batch = of;
    batchLine = firstLine;
    batchByte = firstByte;
    for (int i = from; i < to; i++) {
      index = i;
      ThreadOf thread = of.threads[i];
      if (thread.known == null) {
        if (threads.size() >= MOST_THREADS) {
          threads.clear();
        }
        thread.known = threads.computeIfAbsent(thread.name, _ -> thread);
      }
      run.take(of.samplers[i], thread.known, false, of.figures, i * Figure.COUNT, cells, this);
    }
  }

  private Map<String, String> cellsAtHand() {
    return rows.cellsOf(batch.read, batch.starts[index], batch.readTo);
  }

  /** What comes behind the open lines: it decides of a record that is not closed. */
  private enum Follows {
    A_ROW,
    MORE_LINES,
    NOTHING
  }

  /** Makes records of the lines that are none by themselves. */
  private void resolve(Follows follows) {
    if (open.size() == 0) {
      return;
    }
    byte[] text = open.toByteArray();
    open.reset();
    long line = openLine;
    int from = 0;
    boolean swallowed = false;
    while (from < text.length) {
      single.clear();
      single.readFrom = from;
      single.readTo = text.length;
      int next = rows.record(text, from, text.length, single);
      if (next > 0) {
        take(single, 0, 1, line, openByte + from);
      } else {
        String complaint = rows.complaint();
        next = -next;
        boolean whole = rows.closed() && (next < text.length || text[next - 1] == '\n');
        boolean cut = follows == Follows.NOTHING && !whole;
        if (follows == Follows.MORE_LINES
            && !rows.closed()
            && text.length - from < LONGEST_RECORD) {
          open.write(text, from, text.length - from);
          openLine = line;
          openByte += from;
          return;
        }
        // An open quote swallows what follows: that is looked at once more, by itself.
        if (!rows.closed() && !cut && !swallowed) {
          next = lineEnd(text, from);
          swallowed = true;
        }
        tell(text, from, next, line, cut, complaint);
      }
      for (int i = from; i < next; i++) {
        line += text[i] == '\n' ? 1 : 0;
      }
      from = next;
    }
  }

  private void tell(byte[] text, int from, int to, long line, boolean cut, String complaint) {
    String record = new String(text, from, to - from, StandardCharsets.UTF_8).strip();
    if (record.isEmpty() || record.equals("\uFEFF")) {
      return;
    }
    if (!titles.isEmpty() && record.replace("\uFEFF", "").equals(titles)) {
      if (headers++ > 0) {
        problems.add(
            "JMETER-JOINED-FILES",
            "a second header: several files stand one after the other in this one and are read as"
                + " one run; split it to compare them",
            line,
            openByte + from);
      }
    } else if (cut) {
      problems.add(Problems.CUT, CUT, line, openByte + from);
    } else {
      problems.add(Problems.BAD_LINE, complaint, line, openByte + from);
    }
  }

  private static int lineEnd(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, text.length);
  }

  /** Something about the row at hand; only the first place is kept, so only that is looked for. */
  @Override
  public void tell(String code, String message) {
    boolean first = problems.count(code) == 0;
    problems.add(
        code,
        message,
        first ? batchLine + (batch == single ? 0 : batch.lineOf(index)) : 0,
        first ? batchByte + batch.starts[index] - batch.readFrom : 0);
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    JtlBatch trial = new JtlBatch();
    rows.parse(text, 0, length, trial);
    boolean blank = new String(text, 0, length, StandardCharsets.UTF_8).isBlank();
    if (trial.rows == 1 || blank || open.size() > 0) {
      return true;
    }
    problems.add(Problems.CUT, CUT, line, firstByte);
    return false;
  }

  /** Takes over what is still open; called once, after the last line. */
  void finish() {
    resolve(Follows.NOTHING);
    run.finish();
  }
}
