package dev.plumbline.importer.jmeter;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How many samples of which kind a file holds, and what follows from it for the reader. */
final class Totals {
  private static final int SHOWN = 3;

  /** Of so many samplers the times of a thread must contradict each other to tell of it. */
  private static final double TELLING = 0.2;

  long rows;
  long transactions;
  long summedUp;
  private long subResults;
  private final Set<String> subLabels = new TreeSet<>();

  // Whether times are starts or ends shows where a thread runs one sampler after the other.
  private long followed;
  private long overlapAsStarts;
  private long overlapAsEnds;

  void subResult(String label) {
    subResults++;
    if (subLabels.size() < SHOWN) {
      subLabels.add(label);
    }
  }

  /** A sampler that its thread ran after its last. */
  void sampler(ThreadOf thread, long start, long end) {
    if (thread.top != null) {
      followed++;
      long duration = end - start;
      overlapAsStarts += start < thread.topEnd - 1 ? 1 : 0;
      overlapAsEnds += start - duration < thread.topStart - 1 ? 1 : 0;
    }
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    long samplers = rows - transactions - subResults - summedUp;
    if (transactions > 0 || subResults > 0) {
      all.add(Diagnostic.of("JMETER-TOTALS", Severity.INFO, totals(samplers)));
    }
    if (summedUp > 0) {
      all.add(
          Diagnostic.of(
              "JMETER-SUMMED-UP",
              Severity.WARNING,
              count(summedUp)
                  + " rows sum up several samples each (SampleCount above 1): no percentile can be"
                  + " had of them, so they are left out of every figure"));
    }
    all.add(times());
    return all;
  }

  private String totals(long samplers) {
    StringBuilder text = new StringBuilder();
    text.append("the file's ").append(Words.counted(rows, "row holds", "rows hold")).append(" ");
    text.append(Words.counted(samplers, "sampler, which counts", "samplers, which count"));
    text.append(samplers == 1 ? " as a request" : " as requests").append(" here as in JMeter's");
    text.append(" console");
    if (subResults > 0) {
      text.append("; with ").append(Words.counted(subResults, "sub-result", "sub-results"));
      text.append(" (redirects and embedded resources: ");
      text.append(String.join(", ", subLabels));
      text.append(") they are the ").append(count(samplers + subResults));
      text.append(" of its dashboard");
    }
    if (transactions > 0) {
      text.append(subResults > 0 ? "; the rest: " : "; beside them: ");
      text.append(Words.counted(transactions, "transaction", "transactions"));
    }
    return text.append(", each kind shown apart").toString();
  }

  private Diagnostic times() {
    if (overlapAsStarts > TELLING * followed && overlapAsEnds < overlapAsStarts / 10) {
      return Diagnostic.of(
          "JMETER-END-TIMES",
          Severity.WARNING,
          "times are read as those when samples began, but in "
              + count(overlapAsStarts)
              + " cases a thread would then have begun a sampler before it had ended the last:"
              + " sampleresult.timestamp.start was probably false, so that samples count in a"
              + " second too late by their duration");
    }
    return Diagnostic.of(
        "JMETER-START-TIMES",
        Severity.INFO,
        "times are read as those when samples began, as JMeter writes them unless told otherwise"
            + " (sampleresult.timestamp.start); a sample counts in the second in which it ended");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
