package dev.plumbline.analysis;

import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.Collection;

/**
 * How many requests a run made of one row, failed ones among them.
 *
 * @param byBlock requests of each of the jackknife's 20 blocks: the second modulo 20
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record RequestCounts(long requests, long failed, long[] byBlock) {
  public RequestCounts {
    if (byBlock.length != BlockedSample.BLOCKS || failed < 0 || failed > requests) {
      throw new IllegalArgumentException(failed + " failed of " + requests);
    }
  }

  /** Of the series of one row: successful and failed requests are series of their own. */
  public static RequestCounts of(Collection<Series> series) {
    long requests = 0;
    long failed = 0;
    long[] byBlock = new long[BlockedSample.BLOCKS];
    for (Series one : series) {
      Slices slices = one.slices();
      long count = slices.count();
      requests += count;
      failed += one.key().endpoint().failed() ? count : 0;
      for (int i = 0; i < slices.seconds().length; i++) {
        byBlock[Math.floorMod(slices.seconds()[i], BlockedSample.BLOCKS)] += slices.count(i);
      }
    }
    return new RequestCounts(requests, failed, byBlock);
  }

  /** Whether a run of so few requests is judged. */
  boolean enough() {
    return requests >= Enough.AT_THE_CENTRE && blocks() >= Enough.BLOCKS;
  }

  private int blocks() {
    int blocks = 0;
    for (long count : byBlock) {
      blocks += count > 0 ? 1 : 0;
    }
    return blocks;
  }
}
