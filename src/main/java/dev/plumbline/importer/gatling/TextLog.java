package dev.plumbline.importer.gatling;

import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads a text log: takes over its records in the order of the file. */
final class TextLog implements LineFormat<TextBatch> {
  private final int columns;
  private final GatlingRecords records;
  private final List<byte[]> assertions = new ArrayList<>();
  private boolean begun;
  private int digits;

  // Where the record at hand stands.
  private TextBatch batch;
  private int index;
  private long batchLine;
  private long batchByte;

  /**
   * @param columns as {@link TextColumns} finds them
   */
  TextLog(int columns, GatlingRecords records) {
    this.columns = columns;
    this.records = records;
    records.readAt(place());
  }

  private Place place() {
    return new Place() {
      @Override
      public long line() {
        return batchLine + batch.lineOf[index];
      }

      @Override
      public long at() {
        return batchByte + batch.startOfLine(batch.lineOf[index]);
      }
    };
  }

  @Override
  public Parser<TextBatch> parser() {
    return new TextParser(columns);
  }

  @Override
  public TextBatch batch() {
    return new TextBatch();
  }

  @Override
  public void accept(TextBatch batch, long firstLine, long firstByte) {
    this.batch = batch;
    batchLine = firstLine;
    batchByte = firstByte;
    int simulation = 0;
    int assertion = 0;
    for (int i = 0; i < batch.records; i++) {
      index = i;
      switch (batch.kinds[i]) {
        case TextBatch.OK, TextBatch.KO -> request(i);
        case TextBatch.GROUP_OK, TextBatch.GROUP_KO -> group(i);
        case TextBatch.START, TextBatch.END ->
            records.user(batch.names[i].scenario, batch.kinds[i] == TextBatch.START, batch.ends[i]);
        case TextBatch.ERROR -> records.error(batch.messages[i], batch.ends[i]);
        case TextBatch.SIMULATION -> begin(batch.simulations.get(simulation++));
        case TextBatch.ASSERTION -> assertions.add(batch.assertions.get(assertion++));
        default -> problem(batch.messages[i]);
      }
    }
  }

  private void request(int i) {
    TextName name = batch.names[i];
    if (name.requests == null) {
      name.requests = records.requestsOf(name.groups, name.name, name.scenario);
    }
    String message = batch.messages[i];
    records.request(
        name.requests,
        batch.starts[i],
        batch.ends[i],
        batch.kinds[i] == TextBatch.OK,
        message == null ? "" : message);
  }

  private void group(int i) {
    TextName name = batch.names[i];
    if (name.group == null) {
      name.group = records.groupsOf(name.groups, name.scenario);
    }
    records.group(
        name.group,
        batch.starts[i],
        batch.ends[i],
        batch.cumulated[i],
        batch.kinds[i] == TextBatch.GROUP_OK);
  }

  /** Assertions stand before the record that says how they are written. */
  private void begin(Simulation simulation) {
    begun = true;
    digits = Long.toString(simulation.startMillis()).length();
    records.simulation(simulation);
    assertions.forEach(bytes -> records.assertion(new Assertion(simulation.version(), bytes)));
    assertions.clear();
  }

  private void problem(String what) {
    if (what != null) {
      boolean before = !begun && records.records() == 0;
      records.problem(
          before ? Problems.TEXT_LINE : Problems.BAD_LINE,
          before ? "text before the log's first record" : what);
    }
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    records
        .problems()
        .add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    TextBatch trial = new TextBatch();
    parser().parse(text, 0, length, trial);
    if (trial.records == 0 || (trial.kinds[0] != TextBatch.PROBLEM && isWhole(trial))) {
      return true;
    }
    records
        .problems()
        .add(
            Problems.CUT,
            "the log ends in the middle of this line: Gatling was killed, and the run is partial",
            line,
            firstByte);
    return false;
  }

  /** A time at the very end may lack digits. */
  private boolean isWhole(TextBatch trial) {
    boolean endsInTime =
        trial.kinds[0] == TextBatch.START
            || trial.kinds[0] == TextBatch.END
            || trial.kinds[0] == TextBatch.ERROR;
    return !endsInTime || digits == 0 || Long.toString(trial.ends[0]).length() >= digits;
  }
}
