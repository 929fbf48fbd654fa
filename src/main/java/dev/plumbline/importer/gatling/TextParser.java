package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ByteTable;
import dev.plumbline.importer.LineFormat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Understands the lines of a text log of any layout, by what they hold: the first OK or KO behind
 * its times is a record's outcome, and what stands before the times are its names. Versions and
 * their layouts contradict each other in files as they are found.
 */
final class TextParser implements LineFormat.Parser<TextBatch> {
  static final byte[] REQUEST = bytes("REQUEST");
  private static final byte[] GROUP = bytes("GROUP");
  private static final byte[] USER = bytes("USER");
  private static final byte[] ERROR = bytes("ERROR");
  private static final byte[] RUN = bytes("RUN");
  private static final byte[] ASSERTION = bytes("ASSERTION");
  private static final byte[] START = bytes("START");
  private static final byte[] END = bytes("END");

  /** Gatling 2.0 and 2.1 write the kind of a record behind scenario and user. */
  private static final int OLD_KIND = 2;

  private final int columns;
  private final TextLine line = new TextLine();
  private final ByteTable<TextName> requests = new ByteTable<>();
  private final ByteTable<ByteTable<TextName>> byScenario = new ByteTable<>();
  private final ByteTable<TextName> groups = new ByteTable<>();
  private final ByteTable<TextName> scenarios = new ByteTable<>();
  private final ByteTable<String> messages = new ByteTable<>();
  private TextBatch batch;

  /**
   * @param columns from a REQUEST line's kind to its times: 2, 3 with the user, 4 with the scenario
   */
  TextParser(int columns) {
    this.columns = columns;
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void parse(byte[] text, int from, int to, TextBatch batch) {
    this.batch = batch;
    for (int at = from; at < to; at = line.next) {
      line.split(text, at, to);
      if (!understood()) {
        batch.problem(line.end == at ? null : "not a record that Gatling writes");
      }
      batch.lines++;
    }
  }

  private boolean understood() {
    byte first = line.end > line.start(0) ? line.text[line.start(0)] : 0;
    if (first == 'R' && line.is(0, REQUEST)) {
      return request(0);
    }
    if (first == 'U' && line.is(0, USER)) {
      return user(0);
    }
    if (first == 'G' && line.is(0, GROUP)) {
      return group(0);
    }
    return other();
  }

  private boolean other() {
    if (line.is(0, ERROR)) {
      return error(1);
    }
    if (line.is(0, ASSERTION) && line.fields == 2) {
      return assertion();
    }
    if (line.is(0, RUN) || endsWith(0, RUN)) {
      return simulation(0);
    }
    if (line.fields > OLD_KIND) {
      if (line.is(OLD_KIND, REQUEST)) {
        return request(OLD_KIND);
      }
      if (line.is(OLD_KIND, USER)) {
        return user(OLD_KIND);
      }
      if (line.is(OLD_KIND, GROUP)) {
        return group(OLD_KIND);
      }
      if (line.is(OLD_KIND, RUN)) {
        return simulation(OLD_KIND);
      }
    }
    return false;
  }

  /** The word behind a byte order mark. */
  private boolean endsWith(int field, byte[] word) {
    int from = line.end(field) - word.length;
    return from == line.start(field) + 3
        && java.util.Arrays.equals(line.text, from, line.end(field), word, 0, word.length);
  }

  private boolean request(int kind) {
    int times = kind == OLD_KIND ? 4 : 2;
    int outcome = line.outcome(kind + 1, times);
    int lead = kind == OLD_KIND ? 2 : columns;
    int names = kind + lead - 1;
    int last = outcome - times - 1;
    if (outcome < 0 || last <= names) {
      return false;
    }
    int from = line.start(names);
    int to = line.end(last);
    int scenario = kind == OLD_KIND ? 0 : lead == 4 ? 1 : -1;
    ByteTable<TextName> known = scenario < 0 ? requests : requestsOf(scenario);
    TextName name = known.find(line.text, from, to);
    if (name == null) {
      name = known.add(line.text, from, to, named(names, last, scenario));
    }
    int record = batch.add(isOk(outcome) ? TextBatch.OK : TextBatch.KO);
    batch.names[record] = name;
    batch.starts[record] = line.numberBefore(times);
    batch.ends[record] = line.numberBefore(1);
    batch.messages[record] = message(outcome + 1);
    return true;
  }

  private ByteTable<TextName> requestsOf(int scenario) {
    int from = line.start(scenario);
    int to = line.end(scenario);
    ByteTable<TextName> known = byScenario.find(line.text, from, to);
    return known != null ? known : byScenario.add(line.text, from, to, new ByteTable<>());
  }

  private TextName named(int names, int last, int scenario) {
    return new TextName(
        path(line.text(names, names)),
        line.text(names + 1, last),
        scenario < 0 ? "" : line.text(scenario, scenario));
  }

  private static List<String> path(String groups) {
    return groups.isEmpty() ? List.of() : List.of(groups.split(",", -1));
  }

  private boolean isOk(int outcome) {
    return line.text[line.start(outcome)] == 'O';
  }

  /** The rest of the line; null where there is none, the common case. */
  private String message(int field) {
    if (field >= line.fields) {
      return null;
    }
    int from = line.start(field);
    int to = line.end;
    if (to <= from || (to == from + 1 && line.text[from] == ' ')) {
      return null;
    }
    String known = messages.find(line.text, from, to);
    return known != null
        ? known
        : messages.add(line.text, from, to, TextLine.decoded(line.text, from, to));
  }

  private boolean group(int kind) {
    int outcome = line.outcome(kind + 1, 3);
    if (outcome < 0) {
      // Gatling 2.2 and 2.3 wrote errors under this name.
      return kind == 0 && line.fields == 3 && error(1);
    }
    int last = outcome - 4;
    int names = Math.min(last, kind + (kind == OLD_KIND ? 1 : columns - 1));
    if (last <= kind) {
      return false;
    }
    int from = line.start(names);
    int to = line.end(last);
    TextName name = groups.find(line.text, from, to);
    if (name == null) {
      List<String> path = path(line.text(names, last));
      if (path.isEmpty()) {
        return false;
      }
      name = groups.add(line.text, from, to, new TextName(path, "", ""));
    }
    int record = batch.add(isOk(outcome) ? TextBatch.GROUP_OK : TextBatch.GROUP_KO);
    batch.names[record] = name;
    batch.starts[record] = line.numberBefore(3);
    batch.ends[record] = line.numberBefore(2);
    batch.cumulated[record] = line.numberBefore(1);
    return true;
  }

  private boolean user(int kind) {
    int event = kind + 1;
    while (event < line.fields && !line.is(event, START) && !line.is(event, END)) {
      event++;
    }
    if (event + 1 >= line.fields) {
      return false;
    }
    boolean start = line.is(event, START);
    long time = line.number(event + 1);
    if (!start && event + 2 < line.fields) {
      time = line.number(event + 2);
    }
    if (time < 0) {
      return false;
    }
    int record = batch.add(start ? TextBatch.START : TextBatch.END);
    batch.names[record] = scenario(kind, event);
    batch.ends[record] = time;
    return true;
  }

  /** The scenario of a user line, whose number may follow it. */
  private TextName scenario(int kind, int event) {
    int first = kind == OLD_KIND ? 0 : 1;
    int last = kind == OLD_KIND ? 0 : event - (columns > 2 && event > 2 ? 2 : 1);
    int from = line.start(first);
    int to = last < first ? from : line.end(last);
    TextName known = scenarios.find(line.text, from, to);
    return known != null
        ? known
        : scenarios.add(line.text, from, to, new TextName(List.of(), "", line.text(first, last)));
  }

  private boolean error(int first) {
    int last = line.fields - 1;
    long time = last > first - 1 ? line.number(last) : -1;
    if (time < 0) {
      return false;
    }
    int record = batch.add(TextBatch.ERROR);
    batch.messages[record] = line.text(first, last - 1);
    batch.ends[record] = time;
    return true;
  }

  private boolean simulation(int kind) {
    int time = kind + 1;
    while (time < line.fields && line.number(time) < 100_000_000_000L) {
      time++;
    }
    if (time >= line.fields) {
      return false;
    }
    boolean old = kind == OLD_KIND;
    int named = old ? 0 : 1;
    int version = line.fields - 1;
    batch.simulations.add(
        new Simulation(
            version > time ? line.text(version, version).strip() : "",
            line.text(named, named),
            line.text(old ? 1 : time - 1, old ? 1 : time - 1),
            line.number(time),
            line.text(time + 1, version - 1).strip(),
            List.of()));
    batch.add(TextBatch.SIMULATION);
    return true;
  }

  private boolean assertion() {
    try {
      batch.assertions.add(Base64.getDecoder().decode(line.text(1, 1).strip()));
    } catch (IllegalArgumentException e) {
      return false;
    }
    batch.add(TextBatch.ASSERTION);
    return true;
  }
}
