package dev.plumbline.importer.plain;

import dev.plumbline.importer.ByteTable;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.model.Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Understands rows of requests. For one thread. */
final class SampleReader implements RowReader<Sample> {
  private static final Sample.Part[] NO_PARTS = {};

  private final Times times;
  private final Quantities duration;
  private final Quantities[] values;
  private final int[] valueCells;
  private final int time;
  private final int durationCell;
  private final int outcome;
  private final int failed;
  private final int error;
  private final int status;
  private final int count;
  private final int[] named;
  private final String[] tagNames;
  private final List<ByteTable<Endpoint>> endpoints = List.of(new ByteTable<>(), new ByteTable<>());
  private byte[] key = new byte[256];

  /**
   * @param times null where rows have none
   */
  SampleReader(Forms forms, Times times, Quantities duration, Quantities[] values) {
    this.times = times;
    this.duration = duration;
    this.values = values;
    valueCells = forms.all(ColumnRole.VALUE);
    time = Math.max(forms.at(ColumnRole.TIME), forms.at(ColumnRole.START));
    durationCell = forms.at(ColumnRole.DURATION);
    outcome = forms.at(ColumnRole.OUTCOME);
    failed = forms.at(ColumnRole.FAILED);
    error = forms.at(ColumnRole.ERROR);
    status = forms.at(ColumnRole.STATUS);
    count = forms.at(ColumnRole.COUNT);
    int[] tags = forms.all(ColumnRole.TAG);
    tagNames = Arrays.stream(tags).mapToObj(i -> forms.column(i).key()).toArray(String[]::new);
    named = new int[4 + tags.length];
    named[0] = forms.at(ColumnRole.NAME);
    named[1] = forms.at(ColumnRole.METHOD);
    named[2] = forms.at(ColumnRole.GROUP);
    named[3] = forms.at(ColumnRole.SCENARIO);
    System.arraycopy(tags, 0, named, 4, tags.length);
  }

  @Override
  public Sample read(MappedRow row) throws BadRow {
    long at = times == null ? 0 : times.read(row, time);
    if (at == Times.INVALID) {
      throw new BadRow("no time that can be read: " + BadRow.shown(row.text(time)));
    }
    int code = status(row);
    String failure = failure(row, code);
    boolean measured = duration.read(row, durationCell);
    long value = duration.fixed;
    boolean exact = duration.exact;
    double raw = duration.value;
    return new Sample(
        endpoint(row, !failure.isEmpty()),
        at,
        value,
        exact,
        raw,
        !measured,
        code,
        failure,
        count(row),
        parts(row));
  }

  private int status(MappedRow row) {
    if (status < 0) {
      return -1;
    }
    String text = row.text(status);
    return text.matches("[0-9]{1,3}(?:[ .].{0,40})?")
        ? Integer.parseInt(text.split("[ .]", 2)[0])
        : 0;
  }

  /** Its kind; empty for a success. */
  private String failure(MappedRow row, int code) throws BadRow {
    String said = error < 0 ? "" : Outcomes.failure(row.text(error));
    boolean ok = said.isEmpty();
    if (outcome >= 0) {
      ok = Outcomes.isTrue("outcome", row.text(outcome));
    } else if (failed >= 0) {
      ok = !Outcomes.isTrue("failed", row.text(failed));
    } else if (error < 0 && status >= 0) {
      ok = code >= 100 && code < 400;
    }
    if (ok) {
      return "";
    }
    return !said.isEmpty() ? said : code > 0 ? "status " + code : "failed";
  }

  private long count(MappedRow row) throws BadRow {
    if (count < 0) {
      return 1;
    }
    String text = row.text(count);
    if (!text.matches("[0-9]{1,15}(?:\\.0*)?")) {
      throw new BadRow("count is no whole number: " + BadRow.shown(text));
    }
    return Long.parseLong(text.replaceFirst("\\..*", ""));
  }

  private Sample.Part[] parts(MappedRow row) throws BadRow {
    if (values.length == 0) {
      return NO_PARTS;
    }
    Sample.Part[] parts = new Sample.Part[values.length];
    for (int i = 0; i < values.length; i++) {
      Quantities value = values[i];
      if (value.read(row, valueCells[i])) {
        parts[i] = new Sample.Part(value.fixed, value.exact, value.value);
      }
    }
    return parts;
  }

  private Endpoint endpoint(MappedRow row, boolean failure) {
    int length = 0;
    for (int cell : named) {
      if (cell >= 0) {
        length = append(row, cell, length);
      }
    }
    ByteTable<Endpoint> table = endpoints.get(failure ? 1 : 0);
    Endpoint known = table.find(key, 0, length);
    if (known == null) {
      known = made(row, failure);
      table.add(key, 0, length, known);
    }
    return known;
  }

  private int append(MappedRow row, int cell, int at) {
    int length = row.to[cell] - row.from[cell];
    if (at + length >= key.length) {
      key = Arrays.copyOf(key, 2 * (at + length));
    }
    System.arraycopy(row.text, row.from[cell], key, at, length);
    key[at + length] = '\n';
    return at + length + 1;
  }

  private Endpoint made(MappedRow row, boolean failure) {
    TreeMap<String, String> tags = new TreeMap<>();
    for (int i = 0; i < tagNames.length; i++) {
      String value = text(row, named[4 + i]);
      if (!value.isEmpty()) {
        tags.put(tagNames[i], value);
      }
    }
    List<String> lines = new ArrayList<>();
    tags.forEach((name, value) -> lines.add(name + "=" + value));
    return Endpoints.of(
        text(row, named[0]),
        text(row, named[1]),
        failure,
        text(row, named[2]),
        text(row, named[3]),
        String.join("\n", lines));
  }

  private static String text(MappedRow row, int cell) {
    return cell < 0 ? "" : row.text(cell).replace('\n', ' ').replace("\r", "");
  }
}
