package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.Map;
import java.util.function.Supplier;

/** Where the samples of a sampler with one outcome go. */
final class Destination {
  private static final long MILLI = 1_000_000L;

  private static final Metric LATENCY =
      new Metric("Latency", Kind.REQUEST, Role.WAITING, MetricType.TREND, "ms", 0);
  private static final Metric CONNECT =
      new Metric("Connect", Kind.REQUEST, Role.CONNECTING, MetricType.TREND, "ms", 0);
  private static final Metric BYTES =
      new Metric("bytes", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);
  private static final Metric SENT_BYTES =
      new Metric("sentBytes", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);

  private final RunSink sink;
  private final Endpoint endpoint;
  private final Requests.Of durations;
  private int latency = -1;
  private int connect = -1;
  private int received = -1;
  private int sent = -1;

  // Bytes are summed up by the second: of what a test moves, only the rate is asked.
  private long second = -1_000;
  private long bytes;
  private long sentBytes;

  Destination(RunSink sink, Endpoint endpoint, Requests.Of durations) {
    this.sink = sink;
    this.endpoint = endpoint;
    this.durations = durations;
  }

  /** A sample of which only the duration counts: a transaction, or a part of another sample. */
  void takeDuration(
      Sampler sampler,
      long[] figures,
      int row,
      String failure,
      Supplier<Map<String, String>> cells) {
    durations.take(
        figures[row + Figure.END] * MILLI, figures[row + Figure.ELAPSED], -1, failure, cells);
  }

  void take(
      Sampler sampler,
      long[] figures,
      int row,
      String failure,
      Supplier<Map<String, String>> cells) {
    long end = figures[row + Figure.END];
    long nanos = end * MILLI;
    durations.take(nanos, figures[row + Figure.ELAPSED], sampler.status, failure, cells);
    if (figures[row + Figure.LATENCY] != Figure.NONE) {
      latency = latency < 0 ? sink.series(new SeriesKey(LATENCY, endpoint)) : latency;
      sink.add(latency, nanos, figures[row + Figure.LATENCY]);
    }
    if (figures[row + Figure.CONNECT] != Figure.NONE) {
      connect = connect < 0 ? sink.series(new SeriesKey(CONNECT, endpoint)) : connect;
      // Mostly none: connections are kept.
      sink.addRepeating(connect, nanos, figures[row + Figure.CONNECT]);
    }
    if (end < second || end >= second + 1_000) {
      handOnBytes();
      second = end - Math.floorMod(end, 1_000L);
    }
    bytes += Math.max(0, figures[row + Figure.BYTES]);
    sentBytes += Math.max(0, figures[row + Figure.SENT_BYTES]);
  }

  /** Hands on the bytes of the last second. */
  void handOnBytes() {
    if (bytes > 0) {
      received = received < 0 ? sink.series(new SeriesKey(BYTES, endpoint)) : received;
      sink.add(received, second * MILLI, bytes);
    }
    if (sentBytes > 0) {
      sent = sent < 0 ? sink.series(new SeriesKey(SENT_BYTES, endpoint)) : sent;
      sink.add(sent, second * MILLI, sentBytes);
    }
    bytes = 0;
    sentBytes = 0;
  }
}
