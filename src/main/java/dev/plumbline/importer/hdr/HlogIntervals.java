package dev.plumbline.importer.hdr;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.SeriesKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes the intervals of a log in their order: every value at the end of its interval. */
final class HlogIntervals implements LineFormat<HlogBatch> {
  private final RunSink sink;
  private final RunSpan span;
  final Problems problems = new Problems();
  final HlogClock clock = new HlogClock();
  private Optional<HlogUnit> unit = Optional.empty();
  private long intervals;
  private double longest;
  private boolean begun;

  HlogIntervals(RunSink sink, RunSpan span) {
    this.sink = sink;
    this.span = span;
  }

  @Override
  public HlogBatch batch() {
    return new HlogBatch();
  }

  @Override
  public Parser<HlogBatch> parser() {
    return (text, from, to, batch) -> {
      for (int start = from; start < to; ) {
        int end = start;
        while (end < to && text[end] != '\n') {
          end++;
        }
        batch.understood.add(
            HlogLine.of(new String(text, start, end - start, StandardCharsets.UTF_8)));
        batch.lines++;
        start = end + 1;
      }
    };
  }

  @Override
  public void accept(HlogBatch batch, long firstLine, long firstByte) throws ImportFailure {
    for (int i = 0; i < batch.understood.size(); i++) {
      switch (batch.understood.get(i)) {
        case HlogLine.Interval interval -> take(interval, batch, i, firstLine, firstByte);
        case HlogLine.StartTime at -> clock.startTime(at.seconds());
        case HlogLine.BaseTime at -> clock.baseTime(at.seconds());
        case HlogLine.Bad(String message) ->
            problem(Problems.BAD_LINE, message, batch, i, firstLine, firstByte);
        case HlogLine.Nothing _ -> {}
      }
    }
  }

  private void take(
      HlogLine.Interval interval, HlogBatch batch, int line, long firstLine, long firstByte)
      throws ImportFailure {
    long start = clock.nanos(interval.start());
    if (!begun) {
      begun = true;
      span.take(start);
    }
    long end = start + Math.round(Math.min(interval.length(), 1e9) * 1e9);
    switch (span.take(end)) {
      case FAR_AWAY -> {
        problem(
            Problems.BAD_TIME,
            "an interval more than a year away from the first is left out",
            batch,
            line,
            firstLine,
            firstByte);
        return;
      }
      case CLOCK_BACK ->
          problem(
              Problems.CLOCK_BACK,
              "an interval that began long before the one above it; it is counted where it was",
              batch,
              line,
              firstLine,
              firstByte);
      case USABLE -> {}
    }
    intervals++;
    longest = Math.max(longest, interval.length());
    if (interval.histogram().size() > 0) {
      // What an interval holds ended before it did.
      record(interval, interval.length() > 0 ? end - 1 : end);
    }
  }

  private void record(HlogLine.Interval interval, long at) throws ImportFailure {
    if (unit.isEmpty()) {
      unit = Optional.of(HlogUnit.of(interval));
    }
    DecodedHistogram histogram = interval.histogram();
    int id = sink.series(new SeriesKey(unit.get().metric, endpoint(interval.tag())));
    for (int i = 0; i < histogram.size(); i++) {
      if (histogram.ofDoubles()) {
        double value = histogram.least(i);
        double inUnit = unit.get() == HlogUnit.NANOSECONDS ? value / 1e6 : value;
        sink.addRaw(id, at, inUnit, histogram.count(i), histogram.resolution());
      } else {
        sink.add(id, at, histogram.value(i), histogram.count(i), histogram.resolution());
      }
    }
  }

  private static Endpoint endpoint(String tag) {
    return new Endpoint(tag.isEmpty() ? "(untagged)" : tag, "", true, false, "", "", "");
  }

  private void problem(
      String code, String message, HlogBatch batch, int line, long firstLine, long firstByte) {
    problems.add(code, message, firstLine + line, firstByte + batch.startOfLine(line));
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    String last = new String(text, 0, length, StandardCharsets.UTF_8);
    if (!(HlogLine.of(last) instanceof HlogLine.Bad)) {
      return true; // a histogram that unpacks to its checksum is whole
    }
    problems.add(
        Problems.CUT,
        "the file ends in the middle of this line, so the run is partial",
        line,
        firstByte);
    return false;
  }

  long intervals() {
    return intervals;
  }

  /** Seconds of the longest. */
  double longest() {
    return longest;
  }

  /** What the values are taken for; empty where there were none. */
  Optional<HlogUnit> unit() {
    return unit;
  }
}
