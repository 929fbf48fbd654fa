package dev.plumbline.importer.gatling;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The records of a piece in columns, in the order of their lines. */
final class TextBatch extends LineBatch {
  static final byte OK = 0;
  static final byte KO = 1;
  static final byte GROUP_OK = 2;
  static final byte GROUP_KO = 3;
  static final byte START = 4;
  static final byte END = 5;
  static final byte ERROR = 6;
  static final byte SIMULATION = 7;
  static final byte ASSERTION = 8;
  static final byte PROBLEM = 9;

  byte[] kinds = new byte[256];
  TextName[] names = new TextName[256];
  long[] starts = new long[256];
  long[] ends = new long[256];

  /** The cumulated response time of a group. */
  long[] cumulated = new long[256];

  /** The message of a request or error, or what is wrong with the line. */
  String[] messages = new String[256];

  /** Of each record, its line from the batch's first. */
  int[] lineOf = new int[256];

  int records;
  final List<Simulation> simulations = new ArrayList<>();
  final List<byte[]> assertions = new ArrayList<>();

  /** Makes room for a record of the line at hand. */
  int add(byte kind) {
    if (records == kinds.length) {
      int more = 2 * records;
      kinds = Arrays.copyOf(kinds, more);
      names = Arrays.copyOf(names, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      cumulated = Arrays.copyOf(cumulated, more);
      messages = Arrays.copyOf(messages, more);
      lineOf = Arrays.copyOf(lineOf, more);
    }
    kinds[records] = kind;
    lineOf[records] = lines;
    return records++;
  }

  void problem(String what) {
    int record = add(PROBLEM); // first: the columns may grow
    messages[record] = what;
  }

  @Override
  protected void clear() {
    Arrays.fill(names, 0, records, null);
    Arrays.fill(messages, 0, records, null);
    records = 0;
    simulations.clear();
    assertions.clear();
  }
}
