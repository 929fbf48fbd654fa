package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.Units;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a table of which each row is a request. */
final class SamplesImport {
  private final Table table;
  private final RunSink sink;
  private final Forms forms;
  private final Quantities.Form duration;
  private final List<Quantities.Form> values;
  private final List<Metric> metrics;
  private final RunClock clock;
  private final boolean starts;
  private final Requests requests;
  private final Map<SeriesKey, Integer> series = new HashMap<>();
  private long records;

  SamplesImport(Table table, RunSink sink) throws ImportFailure {
    this.table = table;
    this.sink = sink;
    forms = table.forms();
    int time = Math.max(forms.at(ColumnRole.TIME), forms.at(ColumnRole.START));
    starts = forms.at(ColumnRole.START) >= 0;
    Optional<Times.Form> times = time < 0 ? Optional.empty() : Optional.of(forms.times(time));
    duration = forms.quantities(forms.at(ColumnRole.DURATION));
    int[] others = forms.all(ColumnRole.VALUE);
    values = new java.util.ArrayList<>();
    metrics = new java.util.ArrayList<>();
    for (int at : others) {
      Quantities.Form form = forms.quantities(at);
      values.add(form);
      metrics.add(metric(forms.column(at).key(), form));
    }
    clock = new RunClock(table.source(), table.context(), sink, forms, times);
    Metric measured =
        new Metric(
            "duration",
            Kind.REQUEST,
            Role.DURATION,
            MetricType.TREND,
            duration.unit(),
            duration.decimals());
    requests = new Requests(sink, table.context().limits(), measured);
  }

  private static Metric metric(String name, Quantities.Form form) {
    boolean time = Units.isTime(form.unit());
    return new Metric(
        name,
        time ? Kind.REQUEST : Kind.CUSTOM,
        time ? role(name.toLowerCase(Locale.ROOT)) : Role.OTHER,
        MetricType.TREND,
        form.unit(),
        form.decimals());
  }

  private static Role role(String name) {
    if (name.matches(".*(tls|ssl|appconnect|handshake).*")) {
      return Role.TLS;
    }
    if (name.contains("connect")) {
      return Role.CONNECTING;
    }
    if (name.matches(".*(blocked|dns|namelookup|queue).*")) {
      return Role.BLOCKED;
    }
    if (name.matches(".*(waiting|ttfb|first.?byte|starttransfer).*")) {
      return Role.WAITING;
    }
    return name.contains("sending")
        ? Role.SENDING
        : name.contains("receiving") ? Role.RECEIVING : Role.OTHER;
  }

  RunFacts read() throws IOException, ImportFailure {
    table.read(this::reader, this::take);
    if (List.of(ColumnRole.OUTCOME, ColumnRole.FAILED, ColumnRole.ERROR, ColumnRole.STATUS).stream()
        .noneMatch(role -> forms.at(role) >= 0)) {
      forms.tell(
          "PLAIN-NO-OUTCOME",
          Severity.WARNING,
          "no column says which requests failed: all are taken for successful");
    }
    requests.finish();
    clock.tell();
    requests.diagnostics().forEach(forms.diagnostics()::add);
    return clock.dated(table.facts(ColumnMapping.Shape.SAMPLES, clock.span(), records));
  }

  private RowReader<Sample> reader() {
    return new SampleReader(
        forms,
        clock.times(),
        duration.reader(),
        values.stream().map(Quantities.Form::reader).toArray(Quantities[]::new));
  }

  private void take(Sample sample) throws ImportFailure {
    if (sample.missing()) {
      table.here("PLAIN-NO-DURATION", "rows without a duration: they are in no figure");
      return;
    }
    if (sample.raw() < 0) {
      table.here(Problems.NEGATIVE, "a duration below zero; left out of every figure");
      return;
    }
    long end = end(sample);
    RunSpan.Step step = end < 0 ? RunSpan.Step.FAR_AWAY : clock.span().take(end);
    if (step == RunSpan.Step.FAR_AWAY) {
      table.here(Problems.BAD_TIME, "a time more than a year away from the run's first record");
      return;
    }
    if (step == RunSpan.Step.CLOCK_BACK) {
      table.here(Problems.CLOCK_BACK, "rows are not in the order of their times");
    }
    records++;
    Requests.Of of = requests.of(sample.endpoint());
    if (!sample.exact()) {
      of.takeRaw(end, sample.raw(), sample.count(), sample.status(), sample.failure(), Map::of);
    } else if (sample.count() == 1) {
      of.take(end, sample.value(), sample.status(), sample.failure(), Map::of);
    } else {
      of.take(end, sample.value(), sample.count(), sample.status(), sample.failure(), Map::of);
    }
    parts(sample, end);
  }

  /** In nanoseconds since 1970; less than zero for what cannot be. */
  private long end(Sample sample) {
    long nanos = clock.at(sample.time());
    if (!starts) {
      return nanos;
    }
    // The decimals of each unit make its integers nanoseconds.
    double exactly = sample.raw() * Math.pow(10, duration.decimals());
    long lasted = sample.exact() ? sample.value() : Math.round(exactly);
    return nanos > Long.MAX_VALUE - lasted ? -1 : nanos + lasted;
  }

  private void parts(Sample sample, long end) throws ImportFailure {
    Sample.Part[] parts = sample.parts();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null) {
        continue;
      }
      Endpoint endpoint = sample.endpoint();
      int id = series.computeIfAbsent(new SeriesKey(metrics.get(i), endpoint), sink::series);
      if (parts[i].exact()) {
        sink.add(id, end, parts[i].value(), sample.count());
      } else {
        sink.addRaw(id, end, parts[i].raw(), sample.count(), dev.plumbline.model.Resolution.EXACT);
      }
    }
  }
}
