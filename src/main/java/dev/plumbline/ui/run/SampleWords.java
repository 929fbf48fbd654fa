package dev.plumbline.ui.run;

import dev.plumbline.app.FoundSamples;
import dev.plumbline.app.RunWindow.ErrorRow;
import dev.plumbline.model.KeptSample;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A kept sample in words. */
record SampleWords(OpenRun run, Look look) {
  private static final long SECOND = 1_000_000_000L;

  /** Which part of the run was asked for. */
  String where(SamplesHere samples) {
    double seconds = run.explored().seconds();
    String when = Moments.span(samples.from(), samples.to(), seconds);
    if (samples.error().isPresent()) {
      ErrorRow error = samples.error().get();
      return say(
          "run.samples.error", endpoint(error.method(), error.name()), what(error, look), when);
    }
    String of =
        samples.row() == 0
            ? say("run.all")
            : run.explored().endpoints().get(samples.row() - 1).label();
    return Double.isInfinite(samples.high())
        ? say("run.samples.where", of, when)
        : say(
            "run.samples.between",
            of,
            when,
            look.numbers().quantity(samples.low()),
            look.numbers().quantity(samples.high()),
            run.explored().unit());
  }

  /** How many of all were kept: who reads the list must not take it for the whole. */
  String kept(SamplesHere samples) {
    FoundSamples of = samples.of();
    int kept = samples.found().size();
    if (of.isAll()) {
      return say("run.samples.every", kept);
    }
    String some = say("run.samples.some", kept, of.all());
    return samples.error().isPresent() ? some : some + " " + say("run.samples.which", of.slowest());
  }

  /** The failed ones among them, of as many as failed. */
  String failed(SamplesHere samples) {
    long kept = samples.failed().size();
    long all = samples.of().failures().orElse(kept);
    return all > kept ? say("run.samples.failed.some", kept, all) : say("run.samples.failed", kept);
  }

  /** Seconds since the run's time zero. */
  String when(KeptSample sample) {
    Duration since = Duration.between(run.run().started(), instant(sample));
    double seconds = since.toMillis() / 1e3;
    return run.explored().seconds() <= 180
        ? look.numbers().local(String.format(Locale.ROOT, "%.2f s", seconds))
        : Moments.at(Math.floor(seconds), run.explored().seconds());
  }

  /** Slow, or how it failed. */
  String why(KeptSample sample) {
    return sample.reason().equals("slow") ? say("run.samples.slow") : sample.reason();
  }

  String what(KeptSample sample) {
    return endpoint(sample.endpoint().method(), sample.endpoint().name());
  }

  /** How requests failed. */
  static String what(ErrorRow error, Look look) {
    String code = Integer.toString(error.code());
    if (!error.status()) {
      return look.words().of("run.error.code", code);
    }
    return error.code() == 0
        ? look.words().of("run.error.silent")
        : look.words().of("run.error.status", code);
  }

  private static String endpoint(String method, String name) {
    return method.isEmpty() || name.startsWith(method + " ") ? name : method + " " + name;
  }

  /** All that is known of it, a line each. */
  String detail(KeptSample sample) {
    String figure = Figures.quantity(sample.value(), run.explored().unit());
    String tags =
        sample.tags().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(tag -> tag.getKey() + ": " + tag.getValue())
            .collect(Collectors.joining("\n"));
    return what(sample) + "\n" + instant(sample) + ", " + figure + ", " + why(sample) + "\n" + tags;
  }

  private static Instant instant(KeptSample sample) {
    return Instant.ofEpochSecond(
        Math.floorDiv(sample.epochNanos(), SECOND), Math.floorMod(sample.epochNanos(), SECOND));
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
