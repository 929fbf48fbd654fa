package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnRole;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Understands rows of series. For one thread. */
final class ReadingReader implements RowReader<Reading> {
  private final Forms forms;
  private final Times times;
  private final Quantities[] values;
  private final int[] cells;
  private final int[] labels;
  private final String[] labelNames;
  private final int time;
  private final int series;
  private final int unit;

  ReadingReader(Forms forms, Times times, Quantities[] values) {
    this.forms = forms;
    this.times = times;
    this.values = values;
    cells = forms.all(ColumnRole.VALUE);
    time = forms.at(ColumnRole.TIME);
    series = forms.at(ColumnRole.SERIES);
    unit = forms.at(ColumnRole.UNIT);
    int name = forms.at(ColumnRole.NAME);
    int[] tags = forms.all(ColumnRole.TAG);
    labels = name < 0 ? tags : Arrays.copyOf(tags, tags.length + 1);
    labelNames = new String[labels.length];
    for (int i = 0; i < tags.length; i++) {
      labelNames[i] = forms.column(tags[i]).key();
    }
    if (name >= 0) {
      labels[tags.length] = name;
      labelNames[tags.length] = "name";
    }
  }

  @Override
  public Reading read(MappedRow row) throws BadRow {
    long at = times.read(row, time);
    if (at == Times.INVALID) {
      throw new BadRow("no time that can be read: " + BadRow.shown(row.text(time)));
    }
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      if (!row.isEmpty(labels[i])) {
        said.put(labelNames[i], row.text(labels[i]));
      }
    }
    String of = series < 0 ? "" : row.text(series);
    if (series >= 0 && of.isEmpty()) {
      throw new BadRow("no name of a series");
    }
    double[] read = new double[cells.length];
    String in = "";
    for (int i = 0; i < cells.length; i++) {
      if (series < 0) {
        read[i] = values[i].read(row, cells[i]) ? values[i].value : Double.NaN;
      } else {
        Optional<String> written = forms.unitBehind(row.text(cells[i]));
        Quantities value = written.isEmpty() ? values[i] : values[i].in(written.get());
        read[i] = value.read(row, cells[i]) ? value.value : Double.NaN;
        in = unit >= 0 ? row.text(unit) : written.orElse(forms.titledUnit(cells[i]));
      }
    }
    return new Reading(at, read, said, of, in);
  }
}
