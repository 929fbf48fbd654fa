package dev.plumbline.store;

import dev.plumbline.model.Resolution;
import dev.plumbline.model.SliceSink;
import java.util.Optional;

/** Reads the columns of {@link ChunkCodec} back. */
final class SectionReader {
  private static final int MOST_VALUES = 1 << 28;

  private final Bytes.Cursor endpoints;
  private final Bytes.Cursor slicesEach;
  private final Bytes.Cursor seconds;
  private final Bytes.Cursor counts;
  private final Bytes.Cursor firsts;
  private final Bytes.Cursor gaps;
  private final Bytes.Cursor repeats;
  private final boolean distinct;
  private final Optional<Resolution> tallied;
  private final long divisor;
  private final int firstSecond;
  private final int decimals;

  /**
   * @param tallied the resolution of values that came with counts
   */
  SectionReader(
      Bytes.Cursor[] columns,
      boolean distinct,
      Optional<Resolution> tallied,
      long divisor,
      int firstSecond,
      int decimals) {
    endpoints = columns[0];
    slicesEach = columns[1];
    seconds = columns[2];
    counts = columns[3];
    firsts = columns[4];
    gaps = columns[5];
    repeats = columns[6];
    this.distinct = distinct;
    this.tallied = tallied;
    this.divisor = divisor;
    this.firstSecond = firstSecond;
    this.decimals = decimals;
  }

  /** Where the values of an endpoint go. */
  interface Wanted {
    /** The columns to add to, or null to pass over. */
    SliceColumns of(int endpoint, int decimals);
  }

  void read(int sections, Wanted wanted) throws DamagedBlobException {
    int endpoint = -1;
    for (int i = 0; i < sections; i++) {
      endpoint += endpoints.count(Integer.MAX_VALUE - 2 - Math.max(endpoint, 0)) + 1;
      readSection(wanted.of(endpoint, decimals));
    }
  }

  private void readSection(SliceColumns into) throws DamagedBlobException {
    int slices = slicesEach.count(SliceSink.BLOCK_SECONDS - 1) + 1;
    int slice = -1;
    if (into != null) {
      tallied.ifPresent(into::tally);
    }
    for (int i = 0; i < slices; i++) {
      slice += seconds.count(SliceSink.BLOCK_SECONDS - 2 - slice) + 1;
      int end =
          tallied.isPresent() ? readTally(into) : distinct ? readDistinct(into) : readAll(into);
      if (into != null) {
        into.endSlice(firstSecond + slice, end);
      }
    }
  }

  private int readAll(SliceColumns into) throws DamagedBlobException {
    int count = counts.count(MOST_VALUES) + 1;
    long value = firsts.signed();
    if (into == null) {
      for (int i = 1; i < count; i++) {
        gaps.unsigned();
      }
      return 0;
    }
    into.reserve(count);
    long[] values = into.values();
    int at = into.size();
    values[at++] = value * divisor;
    for (int i = 1; i < count; i++) {
      value += gaps.unsigned();
      values[at++] = value * divisor;
    }
    return at;
  }

  private int readDistinct(SliceColumns into) throws DamagedBlobException {
    int different = counts.count(MOST_VALUES) + 1;
    long value = firsts.signed();
    int at = into == null ? 0 : into.size();
    for (int i = 0; i < different; i++) {
      if (i > 0) {
        value += gaps.unsigned() + 1;
      }
      int count = repeats.count(MOST_VALUES) + 1;
      if (into != null) {
        into.reserve(at - into.size() + count);
        java.util.Arrays.fill(into.values(), at, at + count, value * divisor);
        at += count;
      }
    }
    return at;
  }

  private int readTally(SliceColumns into) throws DamagedBlobException {
    int different = counts.count(MOST_VALUES) + 1;
    long value = firsts.signed();
    int at = into == null ? 0 : into.size();
    for (int i = 0; i < different; i++) {
      if (i > 0) {
        value += gaps.unsigned() + 1;
      }
      long count = repeats.unsigned() + 1;
      if (into != null) {
        into.set(at++, value * divisor, count);
      }
    }
    return at;
  }
}
