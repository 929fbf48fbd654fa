package dev.plumbline.bench.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A made run, the same on every machine: virtual users who come within twenty minutes and shop a
 * hundred times each, with thirteen requests and three groups a time. Three thousand of them write
 * 4,806,000 records of half an hour.
 */
public final class Shoppers {
  public static final String SCENARIO = "Shop";

  /** Epoch milliseconds. */
  public static final long STARTED = 1_767_225_600_000L;

  private static final int TIMES = 100;
  private static final int ARRIVE_WITHIN_MILLIS = 20 * 60 * 1000;
  private static final int THINK_MILLIS = 800;
  private static final int SLOWEST_MILLIS = 30_000;
  private static final List<String> FAILURES =
      List.of(
          "status.find.is(200), found 503",
          "Request timeout to shop.example/192.0.2.10:443 after 30000 ms",
          "jsonPath($.state).find.is(DONE), found PENDING");

  /** What a user does next; a request has a typical time, a group is opened or closed. */
  private record Step(Kind kind, String name, int typicalMillis) {}

  private enum Kind {
    REQUEST,
    OPEN,
    CLOSE
  }

  private static final List<Step> STEPS =
      List.of(
          request("Home", 8),
          request("List items", 30),
          request("Item detail", 22),
          open("Search"),
          request("Suggest", 5),
          request("Results", 60),
          request("Filter", 45),
          close(),
          open("Checkout"),
          request("Login", 90),
          open("Payment"),
          request("Authorise", 180),
          request("Capture", 120),
          close(),
          request("Confirm", 40),
          close(),
          request("Slow report", 700),
          request("Job status", 6),
          request("Log out", 4));

  private final int users;

  public Shoppers(int users) {
    this.users = users;
  }

  private static Step request(String name, int typicalMillis) {
    return new Step(Kind.REQUEST, name, typicalMillis);
  }

  private static Step open(String name) {
    return new Step(Kind.OPEN, name, 0);
  }

  private static Step close() {
    return new Step(Kind.CLOSE, "", 0);
  }

  /** Writes every record in the order in which they end. */
  public void writeTo(ResultLog log) throws IOException {
    PriorityQueue<Shopper> queue = new PriorityQueue<>();
    for (int i = 0; i < users; i++) {
      queue.add(new Shopper(i, STARTED + (long) i * ARRIVE_WITHIN_MILLIS / users));
    }
    for (Shopper next; (next = queue.poll()) != null; ) {
      if (next.goOn(log)) {
        queue.add(next);
      }
    }
  }

  /** One virtual user; {@code at} is when the next of its records is written. */
  private static final class Shopper implements Comparable<Shopper> {
    private static final int NOT_HERE = -1;

    private final int number;
    private final Random chance;
    private final List<String> groups = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private long at;
    private long began;
    private int time;
    private int step = NOT_HERE;

    Shopper(int number, long arrives) {
      this.number = number;
      this.at = arrives;
      this.chance = new Random(number);
    }

    /** Writes what ends now; false where nothing is left to do. */
    boolean goOn(ResultLog log) throws IOException {
      if (step == NOT_HERE) {
        log.user(true, at);
        step = 0;
      } else {
        finishRequest(log);
        step++;
      }
      while (step == STEPS.size() || STEPS.get(step).kind() != Kind.REQUEST) {
        if (step == STEPS.size()) {
          if (++time == TIMES) {
            log.user(false, at);
            return false;
          }
          step = 0;
        } else {
          pass(STEPS.get(step++), log);
        }
      }
      began = at + chance.nextInt(THINK_MILLIS);
      at = began + millis(STEPS.get(step).typicalMillis());
      return true;
    }

    private int millis(int typical) {
      double millis = typical * StrictMath.exp(0.6 * chance.nextGaussian());
      return (int) Math.min(SLOWEST_MILLIS, Math.round(millis));
    }

    private void finishRequest(ResultLog log) throws IOException {
      int dice = chance.nextInt(300);
      String message = dice < FAILURES.size() ? FAILURES.get(dice) : null;
      log.request(number, List.copyOf(groups), STEPS.get(step).name(), began, at, message);
      for (Opened group : opened) {
        group.cumulated += (int) (at - began);
        group.failed |= message != null;
      }
    }

    private void pass(Step border, ResultLog log) throws IOException {
      if (border.kind() == Kind.OPEN) {
        groups.add(border.name());
        opened.add(new Opened(at));
      } else {
        Opened group = opened.removeLast();
        log.group(number, List.copyOf(groups), group.start, at, group.cumulated, group.failed);
        groups.removeLast();
      }
    }

    @Override
    public int compareTo(Shopper other) {
      int byTime = Long.compare(at, other.at);
      return byTime != 0 ? byTime : Integer.compare(number, other.number);
    }
  }

  private static final class Opened {
    private final long start;
    private int cumulated;
    private boolean failed;

    Opened(long start) {
      this.start = start;
    }
  }
}
