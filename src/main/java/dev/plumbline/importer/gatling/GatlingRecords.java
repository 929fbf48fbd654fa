package dev.plumbline.importer.gatling;

import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over the records of a log in its order, whatever its layout. Times are epoch milliseconds.
 */
final class GatlingRecords {
  static final Metric RESPONSE_TIME =
      new Metric("response_time", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 0);

  private static final long NANOS = 1_000_000;

  /** No time that Gatling writes: none before 1973, none after the year 2255. */
  private static final long EARLIEST = 100_000_000_000L;

  private static final long LATEST = 9_000_000_000_000L;

  private final RunSink sink;
  private final RunSpan span;
  private final Problems problems = new Problems();
  private final Requests requests;
  private final GroupTimes groups;
  private final UserCounts users = new UserCounts();
  private final ErrorCounts errors;
  private final List<Assertion> assertions = new ArrayList<>();
  private RunTally tally;
  private Simulation simulation = Simulation.UNKNOWN;
  private Place place;
  private boolean begun;

  // Times within these change nothing about the span: nearly every second one.
  private long newest = Long.MIN_VALUE;
  private long usableFrom = Long.MAX_VALUE;

  private long records;
  private long requestCount;
  private long groupCount;

  /**
   * @param tallied whether the run's figures are wanted, for a report beside it
   */
  GatlingRecords(RunSink sink, ReadContext context, boolean tallied) {
    this.sink = sink;
    this.span = new RunSpan(sink, context);
    this.requests = new Requests(sink, context.limits(), RESPONSE_TIME);
    this.groups = new GroupTimes(sink);
    this.errors = new ErrorCounts(sink);
    this.tally = tallied ? new RunTally() : null;
  }

  /** Who tells where the record at hand stands. */
  void readAt(Place reading) {
    place = reading;
  }

  void simulation(Simulation said) {
    if (!simulation.isKnown()) {
      simulation = said;
    } else {
      problem(
          "GATLING-JOINED-LOGS",
          "a second log begins here; both are read as one run, from the start of the first");
    }
  }

  /** Before the first request: what is asserted decides whether figures are worked out. */
  void assertion(Assertion said) {
    assertions.add(said);
    if (tally == null) {
      tally = new RunTally();
    }
  }

  RequestTimes requestsOf(List<String> path, String name, String scenario) {
    String shown = Messages.shown(name);
    return new RequestTimes(
        requests, Paths.group(path), shown, scenario, tally, Paths.shown(path, shown));
  }

  GroupTimes.Of groupsOf(List<String> path, String scenario) {
    return groups.of(path, scenario, tally);
  }

  void request(RequestTimes to, long start, long end, boolean ok, String message) {
    if (!usable(end)) {
      return;
    }
    long millis = end - start;
    if (millis < 0 || start < EARLIEST) {
      problem(Problems.NEGATIVE, "a request ends before it starts; left out of every figure");
      return;
    }
    requestCount++;
    records++;
    if (tally != null) {
      tally.at(start);
      tally.at(end);
    }
    to.take(end * NANOS, millis, ok, message);
    if (!ok) {
      errors.add(end * NANOS, message);
    }
  }

  void group(GroupTimes.Of to, long start, long end, long cumulated, boolean ok) {
    if (!usable(end)) {
      return;
    }
    if (end < start || cumulated < 0 || start < EARLIEST) {
      problem(Problems.NEGATIVE, "a group ends before it starts; left out of every figure");
      return;
    }
    records++;
    groupCount++;
    if (tally != null) {
      tally.at(start);
      tally.at(end);
    }
    to.take(end * NANOS, end - start, cumulated, ok);
  }

  void user(String scenario, boolean start, long millis) {
    if (usable(millis)) {
      records++;
      users.add(scenario, start, millis);
      if (tally != null) {
        tally.at(millis);
      }
    }
  }

  void error(String message, long millis) {
    if (usable(millis)) {
      records++;
      errors.add(millis * NANOS, message);
    }
  }

  /** Whether a figure can use a record of that time. */
  private boolean usable(long millis) {
    return (millis <= newest && millis >= usableFrom) || taken(millis);
  }

  private boolean taken(long millis) {
    if (millis < EARLIEST || millis > LATEST) {
      problem(Problems.BAD_TIME, "a time that no run can have had");
      return false;
    }
    if (!begun) {
      begin(millis);
    }
    switch (span.take(millis * NANOS)) {
      case FAR_AWAY -> {
        problem(Problems.BAD_TIME, "a time more than a year away from the run's start");
        return false;
      }
      case CLOCK_BACK ->
          problem(
              Problems.CLOCK_BACK,
              "times stand out of order by more than 5 s; every record counts at its own time");
      case USABLE -> {
        newest = Math.max(newest, millis);
        usableFrom = Math.max(EARLIEST, newest - RunSpan.DISORDER_MILLIS);
      }
    }
    return true;
  }

  /** The run begins where its RUN record says, unless its records are of another time. */
  private void begin(long millis) {
    begun = true;
    long start = simulation.startMillis();
    if (simulation.isKnown()
        && start >= EARLIEST
        && start <= millis
        && millis - start < 86_400_000L * 30) {
      span.take(start * NANOS);
    }
  }

  /** Something about the record at hand. */
  void problem(String code, String message) {
    boolean first = problems.count(code) == 0;
    problems.add(code, message, first ? place.line() : 0, first ? place.at() : -1);
  }

  /** Hands on what is still held; called once, after the last record. */
  void finish() {
    if (begun) {
      users.handOn(sink);
    }
    requests.finish();
  }

  /** What there is to tell beside the problems of records. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(requests.diagnostics());
    all.addAll(errors.diagnostics());
    return all;
  }

  Simulation simulation() {
    return simulation;
  }

  List<Assertion> assertions() {
    return assertions;
  }

  /** Null where nobody needs it. */
  RunTally tally() {
    return tally;
  }

  RunSpan span() {
    return span;
  }

  Problems problems() {
    return problems;
  }

  UserCounts users() {
    return users;
  }

  ErrorCounts errors() {
    return errors;
  }

  long records() {
    return records;
  }

  long requestCount() {
    return requestCount;
  }

  long groupCount() {
    return groupCount;
  }
}
