package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table of which each row is a moment of series: they become tracks. */
final class SeriesImport {
  private final Table table;
  private final RunSink sink;
  private final Forms forms;
  private final int[] cells;
  private final List<Quantities.Form> values = new ArrayList<>();
  private final RunClock clock;
  private final TrackPoints points;
  private long records;

  SeriesImport(Table table, RunSink sink) throws ImportFailure {
    this.table = table;
    this.sink = sink;
    forms = table.forms();
    Optional<Times.Form> times = Optional.of(forms.times(forms.at(ColumnRole.TIME)));
    cells = forms.all(ColumnRole.VALUE);
    boolean named = forms.at(ColumnRole.SERIES) >= 0;
    for (int at : cells) {
      values.add(named ? forms.mixed(at) : forms.quantities(at));
    }
    clock = new RunClock(table.source(), table.context(), sink, forms, times);
    points = new TrackPoints(sink, table.context().limits().names());
  }

  RunFacts read() throws IOException, ImportFailure {
    table.read(
        () ->
            new ReadingReader(
                forms,
                clock.times(),
                values.stream().map(Quantities.Form::reader).toArray(Quantities[]::new)),
        this::take);
    points.handOn();
    sink.finish();
    if (points.refused() > 0) {
      forms.tell(
          "PB-SERIES-CAPPED",
          Severity.WARNING,
          "more series than "
              + table.context().limits().names()
              + ": "
              + points.refused()
              + " values of further ones are left out; map fewer tags");
    }
    if (points.late() > 0) {
      forms.tell(
          "PLAIN-LATE-ROWS",
          Severity.WARNING,
          points.late()
              + " values stand so far from their place in time that they are left out: sort the"
              + " file by its times");
    }
    return clock.dated(table.facts(ColumnMapping.Shape.SERIES, clock.span(), records));
  }

  private void take(Reading reading) {
    long at = clock.at(reading.time());
    RunSpan.Step step = clock.span().take(at);
    if (step == RunSpan.Step.FAR_AWAY) {
      table.here(Problems.BAD_TIME, "a time more than a year away from the run's first record");
      return;
    }
    records++;
    for (int i = 0; i < cells.length; i++) {
      double value = reading.values()[i];
      if (Double.isFinite(value)) {
        boolean named = !reading.series().isEmpty();
        points.add(
            named ? reading.series() : forms.column(cells[i]).key(),
            reading.labels(),
            named ? reading.unit() : values.get(i).unit(),
            at,
            value);
      }
    }
  }
}
