package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineBatch;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ReadProgress;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;

/**
 * How many columns a log's REQUEST lines have between their kind and their times: groups and name
 * (2), before them the user (3), before that the scenario (4). A tab in a name makes one more, and
 * a damaged line may have less, so it is the fewest that is not rare. Two are certain from the
 * head; else the whole log is looked at first.
 */
final class TextColumns implements LineFormat<TextColumns.Counts> {
  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final double RARE = 0.01;

  private final long[] lines = new long[MOST + 1];

  /** Lines by their number of columns. */
  static final class Counts extends LineBatch {
    private final long[] byColumns = new long[MOST + 1];

    @Override
    protected void clear() {
      java.util.Arrays.fill(byColumns, 0);
    }
  }

  private TextColumns() {}

  static int of(SourceFile source, ReadContext context) throws IOException, ImportFailure {
    TextColumns columns = new TextColumns();
    byte[] head = source.head();
    int whole = head.length;
    while (whole > 0 && head[whole - 1] != '\n') {
      whole--;
    }
    Counts inHead = columns.batch();
    columns.parser().parse(head, 0, whole, inHead);
    boolean others = inHead.byColumns[3] + inHead.byColumns[4] > 0;
    if (inHead.byColumns[FEWEST] > 0 && !others) {
      return FEWEST;
    }
    LineFile.read(source, columns, quiet(context));
    return columns.fewest();
  }

  /** The same without telling how far it has come: the reading proper follows. */
  private static ReadContext quiet(ReadContext context) {
    ReadProgress progress =
        new ReadProgress() {
          @Override
          public void bytes(long done) {}

          @Override
          public boolean cancelled() {
            return context.progress().cancelled();
          }
        };
    return new ReadContext(
        context.limits(), progress, context.workers(), context.threads(), context.rules());
  }

  private int fewest() {
    long all = lines[2] + lines[3] + lines[4];
    for (int columns = FEWEST; columns < MOST; columns++) {
      if (lines[columns] > RARE * all) {
        return columns;
      }
    }
    return lines[MOST] > 0 ? MOST : FEWEST;
  }

  @Override
  public Parser<Counts> parser() {
    TextLine line = new TextLine();
    return (text, from, to, batch) -> {
      for (int at = from; at < to; at = line.next) {
        line.split(text, at, to);
        if (line.is(0, TextParser.REQUEST)) {
          int columns = line.outcome(1, 2) - 3;
          if (columns >= FEWEST) {
            batch.byColumns[Math.min(MOST, columns)]++;
          }
        }
      }
    };
  }

  @Override
  public Counts batch() {
    return new Counts();
  }

  @Override
  public void accept(Counts batch, long firstLine, long firstByte) {
    for (int i = 0; i < lines.length; i++) {
      lines[i] += batch.byColumns[i];
    }
  }

  @Override
  public void skipped(long line, long firstByte, long length) {}

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    return true;
  }
}
