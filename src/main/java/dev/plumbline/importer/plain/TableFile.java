package dev.plumbline.importer.plain;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** Reads the rows of a table on several threads; rows of several lines are put together again. */
final class TableFile<R> implements LineFormat<TableBatch<R>> {
  /** More lines than a row has: broken, whatever else it may be. */
  private static final int LONGEST_ROW = 1 << 20;

  private static final String CUT =
      "the last line has no end, so its last number may be cut: it is left out, and the run is"
          + " partial; where it is whole, say end=whole in the mapping";

  /** Takes rows in the order of the file. */
  interface Taker<R> {
    /** May say something of its row by {@link TableFile#here}. */
    void take(R row) throws ImportFailure;
  }

  private final SourceFile source;
  private final Layout layout;
  private final boolean endsWhole;
  private final Supplier<RowReader<R>> readers;
  private final Taker<R> taker;
  private final Problems problems;
  private final RowParser own;

  // Lines that are no row yet.
  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private long openLine;
  private long openByte;

  // The row at hand.
  private long line;
  private long at;

  /**
   * @param endsWhole whether a person said that a last line without an end is whole
   */
  TableFile(
      SourceFile source,
      Layout layout,
      boolean endsWhole,
      Supplier<RowReader<R>> readers,
      Taker<R> taker,
      Problems problems) {
    this.source = source;
    this.layout = layout;
    this.endsWhole = endsWhole;
    this.readers = readers;
    this.taker = taker;
    this.problems = problems;
    this.own = new RowParser();
  }

  /** Says something of the row that is being taken. */
  void here(String code, String message) {
    problems.add(code, message, line, at);
  }

  @Override
  public Parser<TableBatch<R>> parser() {
    return new RowParser();
  }

  @Override
  public TableBatch<R> batch() {
    return new TableBatch<>();
  }

  private final class RowParser implements Parser<TableBatch<R>> {
    private final RowSplitter splitter = RowSplitter.of(layout);
    private final RowReader<R> reader = readers.get();

    @Override
    public void parse(byte[] text, int from, int to, TableBatch<R> batch) {
      for (int at = from; at < to; batch.lines++) {
        RowSplitter.Found found = splitter.split(text, at, to, false);
        int next = splitter.next;
        if (found != RowSplitter.Found.BLANK) {
          batch.items.add(item(found, text, at, from, batch.lines));
        }
        at = next;
      }
    }

    private TableBatch.Item<R> item(
        RowSplitter.Found found, byte[] text, int at, int from, int line) {
      BadRow why = new BadRow(splitter.complaint);
      if (found == RowSplitter.Found.ROW) {
        try {
          return new TableBatch.Item<>(reader.read(splitter.row), line, at - from, null, null);
        } catch (BadRow e) {
          why = e;
        }
      }
      byte[] copy = Arrays.copyOfRange(text, at, splitter.next);
      return new TableBatch.Item<>(null, line, at - from, why, copy);
    }
  }

  @Override
  public void accept(TableBatch<R> batch, long firstLine, long firstByte) throws ImportFailure {
    for (TableBatch.Item<R> item : batch.items) {
      long of = firstLine + item.line();
      if (of < layout.headerLine()) {
        continue;
      }
      if (item.row() != null && of > layout.headerLine()) {
        resolve(true);
        line = of;
        at = firstByte + item.at();
        taker.take(item.row());
      } else if (item.row() == null && !isHeader(item, of)) {
        refuse(item.why(), of);
        if (open.size() == 0) {
          openLine = of;
          openByte = firstByte + item.at();
        }
        open.writeBytes(item.text());
        if (open.size() > LONGEST_ROW) {
          resolve(true);
        }
      }
    }
  }

  private boolean isHeader(TableBatch.Item<R> item, long of) {
    if (of == layout.headerLine()) {
      return true;
    }
    String text = new String(item.text(), StandardCharsets.UTF_8).strip();
    boolean again = layout.headerLine() > 0 && text.equals(layout.header());
    if (again) {
      problems.add("PLAIN-HEADER-AGAIN", "the header stands here once more", of, -1);
    } else if (text.matches("\\([0-9]+ rows?\\)")) {
      again = true; // psql's foot
    }
    return again;
  }

  private void refuse(BadRow why, long of) throws ImportFailure {
    if (why.forAll) {
      throw new ImportFailure(
          "PB-AMBIGUOUS-NUMBERS", source.path() + ", line " + of + ": " + why.getMessage());
    }
  }

  /** Makes rows of lines that are none by themselves; the others are told. */
  private void resolve(boolean more) throws ImportFailure {
    if (open.size() == 0) {
      return;
    }
    byte[] text = open.toByteArray();
    open.reset();
    long of = openLine;
    boolean swallowed = false;
    for (int from = 0; from < text.length; ) {
      RowSplitter.Found found = own.splitter.split(text, from, text.length, !swallowed);
      int next = own.splitter.next;
      line = of;
      at = openByte + from;
      BadRow why = new BadRow(own.splitter.complaint);
      R row = null;
      if (found == RowSplitter.Found.ROW) {
        try {
          row = own.reader.read(own.splitter.row);
        } catch (BadRow e) {
          why = e;
        }
      } else if (found == RowSplitter.Found.OPEN) {
        // An open quote swallows what follows: that is looked at by itself.
        swallowed = true;
        next = Math.min(RowSplitter.lineEnd(text, from, text.length) + 1, text.length);
      }
      if (row != null) {
        taker.take(row);
      } else if (found != RowSplitter.Found.BLANK) {
        boolean cut = !more && next == text.length && text[text.length - 1] != '\n';
        here(cut ? Problems.CUT : Problems.BAD_LINE, cut ? CUT : why.getMessage());
      }
      for (int i = from; i < next; i++) {
        of += text[i] == '\n' ? 1 : 0;
      }
      from = next;
    }
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  /** A number that is cut is a number too; other cells are whole, or no cells. */
  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    byte[] own = Arrays.copyOf(text, length);
    RowSplitter splitter = RowSplitter.of(layout);
    RowSplitter.Found found = splitter.split(own, 0, length, false);
    if (found == RowSplitter.Found.BLANK || endsWhole || open.size() > 0) {
      return true;
    }
    boolean whole = found == RowSplitter.Found.ROW;
    if (whole && layout.delimiter().isPresent()) {
      byte last = own[length - 1];
      int mapped = lastMapped();
      whole = mapped < 0 || last == '"' || isWord(splitter.row, mapped);
    }
    if (!whole) {
      problems.add(Problems.CUT, CUT, line, firstByte);
    }
    return whole;
  }

  /** Which mapped cell is the row's last; -1 where none is. */
  private int lastMapped() {
    return layout.at().indexOf(layout.width() - 1);
  }

  private static boolean isWord(MappedRow row, int cell) {
    return row.text(cell).matches("(?i)true|false|ok|ko|passed|failed|success|failure");
  }

  /** Takes over what is still open; called once, after the last line. */
  void finish() throws ImportFailure {
    resolve(false);
  }
}
