package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ByteFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.gatling.BinaryFields.Broken;
import dev.plumbline.importer.gatling.BinaryFields.Cut;
import dev.plumbline.importer.gatling.BinaryFields.Overflow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a binary log, as {@code LogFileDataWriter} of Gatling 3.13 and later writes it: a RUN
 * record, then records one after the other, without lengths, an end or checksums.
 */
final class BinaryLog {
  private static final int RUN = 0;
  private static final int REQUEST = 1;
  private static final int USER = 2;
  private static final int GROUP = 3;
  private static final int ERROR = 4;

  private static final int DEEPEST = 200;
  private static final int LONGEST_USUAL = 4 * BinaryTargets.USUAL_NAMES + 18;
  private static final int MOST = 1_000_000;

  /** In place of a text that Gatling could not write. */
  private static final String LOST = "(a text too long for Gatling to write)";

  private final ByteFile file;
  private final BinaryFields in;
  private final GatlingRecords records;
  private BinaryNames names = new BinaryNames();
  private BinaryTargets targets;
  private String[] scenarios = {};
  private long startMillis;

  /** Of the latest record since the start: times are 32 bits and begin anew after 25 days. */
  private long elapsed;

  private long begin;

  BinaryLog(ByteFile file, GatlingRecords records) {
    this.file = file;
    this.in = new BinaryFields(file);
    this.records = records;
    this.targets = new BinaryTargets(records, names);
    records.readAt(place());
  }

  private Place place() {
    return new Place() {
      @Override
      public long line() {
        return 0;
      }

      @Override
      public long at() {
        return begin;
      }
    };
  }

  void read() throws IOException, ImportFailure {
    while (file.at < file.end || file.has(1)) {
      file.mark();
      begin = file.position();
      try {
        if (!usual()) {
          record();
        }
      } catch (Cut e) {
        records.problem(
            Problems.CUT,
            "the log ends within this record: Gatling was killed, and the run is partial");
        return;
      } catch (Overflow e) {
        records.problem(
            Problems.BAD_LINE,
            "a name too long for Gatling to write took its record with it (gatling#4660)");
      } catch (Broken e) {
        if (!skipDamage(e)) {
          return;
        }
      }
    }
  }

  /** Reads a record as nearly all are: of few groups, and of texts that were seen before. */
  private boolean usual() {
    byte[] bytes = file.bytes;
    int at = file.at;
    if (file.end - at < LONGEST_USUAL) {
      return false;
    }
    int depth = bytes[at + 4];
    if (depth < 0 || depth >= BinaryTargets.USUAL_NAMES || !isSmall(bytes, at + 1)) {
      return false;
    }
    return switch (bytes[at]) {
      case REQUEST -> usualRequest(bytes, at + 5, depth + 1);
      case GROUP -> usualGroup(bytes, at + 5, depth);
      default -> false;
    };
  }

  /** Whether all but the last byte of an integer are zero. */
  private static boolean isSmall(byte[] bytes, int at) {
    return (bytes[at] | bytes[at + 1] | bytes[at + 2]) == 0;
  }

  private boolean usualRequest(byte[] bytes, int from, int count) {
    int at = from + 4 * count;
    byte ok = bytes[at + 8];
    RequestTimes to = targets.request(bytes, from, count);
    String message = names.get(-BinaryFields.int32(bytes, at + 9));
    if (to == null || message == null || (ok & ~1) != 0) {
      return false;
    }
    file.at = at + 13;
    take(to, BinaryFields.int32(bytes, at), BinaryFields.int32(bytes, at + 4), ok == 1, message);
    return true;
  }

  private boolean usualGroup(byte[] bytes, int from, int count) {
    int at = from + 4 * count;
    byte ok = bytes[at + 12];
    GroupTimes.Of to = targets.group(bytes, from, count);
    if (to == null || (ok & ~1) != 0) {
      return false;
    }
    file.at = at + 13;
    int start = BinaryFields.int32(bytes, at);
    int end = BinaryFields.int32(bytes, at + 4);
    take(to, start, end, BinaryFields.int32(bytes, at + 8), ok == 1);
    return true;
  }

  private void record() throws IOException, ImportFailure, Cut, Broken, Overflow {
    switch (in.int8()) {
      case RUN -> run();
      case REQUEST -> request();
      case USER -> user();
      case GROUP -> group();
      case ERROR -> error();
      default -> throw new Broken("no kind of record");
    }
  }

  private void run() throws IOException, ImportFailure, Cut, Broken, Overflow {
    String version = in.string();
    String name = in.string();
    long start = in.int64();
    String description = in.string();
    String[] named = new String[count(MOST)];
    for (int i = 0; i < named.length; i++) {
      named[i] = Messages.shown(in.string());
    }
    int asserted = count(MOST);
    List<byte[]> assertions = new ArrayList<>();
    for (int i = 0; i < asserted; i++) {
      assertions.add(in.bytes(in.int32()));
    }
    records.simulation(new Simulation(version, name, "", start, description, Arrays.asList(named)));
    assertions.forEach(bytes -> records.assertion(new Assertion(version, bytes)));
    startMillis = start;
    elapsed = 0;
    scenarios = named;
    names = new BinaryNames();
    targets = new BinaryTargets(records, names);
  }

  private void request() throws IOException, ImportFailure, Cut, Broken, Overflow {
    RequestTimes to = targets.request(path(), cached());
    int start = in.int32();
    int end = in.int32();
    boolean ok = in.bool();
    String message;
    try {
      message = names.get(cached());
    } catch (Overflow e) {
      records.problem(
          "GATLING-LOST-MESSAGE",
          "the message is missing: it was too long for Gatling to write (gatling#4660);"
              + " the request itself is counted");
      message = LOST;
    }
    take(to, start, end, ok, message);
  }

  private void take(RequestTimes to, int start, int end, boolean ok, String message) {
    long ended = millis(end);
    // The difference holds where the clock begins anew between the two.
    records.request(to, ended - (end - start), ended, ok, message);
  }

  private void user() throws IOException, ImportFailure, Cut, Broken {
    int scenario = in.int32();
    boolean start = in.bool();
    long at = millis(in.int32());
    if (scenario < 0 || scenario >= scenarios.length) {
      throw new Broken("no scenario of that number");
    }
    records.user(scenarios[scenario], start, at);
  }

  private void group() throws IOException, ImportFailure, Cut, Broken, Overflow {
    int node = path();
    int start = in.int32();
    int end = in.int32();
    int cumulated = in.int32();
    boolean ok = in.bool();
    if (node == 0) {
      throw new Broken("a group without a name");
    }
    take(targets.group(node), start, end, cumulated, ok);
  }

  private void take(GroupTimes.Of to, int start, int end, int cumulated, boolean ok) {
    long ended = millis(end);
    records.group(to, ended - (end - start), ended, cumulated, ok);
  }

  private void error() throws IOException, ImportFailure, Cut, Broken {
    try {
      String message = names.get(cached());
      records.error(message, millis(in.int32()));
    } catch (Overflow e) {
      records.problem(
          "GATLING-LOST-MESSAGE",
          "the message is missing: it was too long for Gatling to write (gatling#4660)");
      records.error(LOST, startMillis + elapsed);
    }
  }

  private int path() throws IOException, ImportFailure, Cut, Broken, Overflow {
    int depth = count(DEEPEST);
    int node = 0;
    for (int i = 0; i < depth; i++) {
      node = names.child(node, cached());
    }
    return node;
  }

  private int count(int most) throws IOException, ImportFailure, Cut, Broken {
    int count = in.int32();
    if (count < 0 || count > most) {
      throw new Broken("a number of " + count);
    }
    return count;
  }

  /** The index of a string that was seen, or that follows here. */
  private int cached() throws IOException, ImportFailure, Cut, Broken, Overflow {
    int index = in.int32();
    if (index < 0) {
      if (names.get(-index) == null) {
        throw new Broken("a text that was not there before");
      }
      return -index;
    }
    if (!names.mayBeNew(index)) {
      throw new Broken("no number of a text");
    }
    try {
      names.put(index, in.string());
    } catch (Overflow e) {
      names.put(index, LOST);
      throw e;
    }
    return index;
  }

  private long millis(int relative) {
    elapsed += relative - (int) elapsed;
    return startMillis + elapsed;
  }

  /** Goes on behind damage; false where nothing more can be read. */
  private boolean skipDamage(Broken broken) throws IOException, ImportFailure {
    long from = begin;
    file.backTo(begin);
    file.at++;
    boolean found = BinaryShape.seek(file, names);
    damaged(broken, file.position() - from);
    return found;
  }

  private void damaged(Broken broken, long bytes) {
    records.problem(
        Problems.BAD_LINE,
        bytes + " bytes from here on are not those of records (" + broken.getMessage() + ")");
  }
}
