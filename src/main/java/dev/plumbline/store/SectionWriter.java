package dev.plumbline.store;

import dev.plumbline.model.Repeats;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import java.util.List;

/** Writes sections into the columns of {@link ChunkCodec}. */
final class SectionWriter {
  private final long divisor;
  private final boolean distinct;
  private final Bytes endpoints = new Bytes(32);
  private final Bytes slicesEach = new Bytes(32);
  private final Bytes seconds = new Bytes(512);
  private final Bytes counts = new Bytes(512);
  private final Bytes firsts = new Bytes(1024);
  private final Bytes gaps = new Bytes(8192);
  private final Bytes repeats = new Bytes(512);

  SectionWriter(long divisor, boolean distinct) {
    this.divisor = divisor;
    this.distinct = distinct;
  }

  Bytes write(List<Section> sections) {
    int previous = -1;
    for (Section section : sections) {
      endpoints.unsigned(section.endpoint() - previous - 1);
      previous = section.endpoint();
      write(section.slices());
    }
    Bytes body = new Bytes(gaps.size + 4096);
    body.unsigned(sections.size());
    Bytes[] columns = {endpoints, slicesEach, seconds, counts, firsts, gaps, repeats};
    for (Bytes column : columns) {
      body.unsigned(column.size);
    }
    for (Bytes column : columns) {
      body.append(column);
    }
    return body;
  }

  private void write(Slices slices) {
    int[] at = slices.seconds();
    slicesEach.unsigned(at.length - 1);
    int previous = -1;
    for (int i = 0, start = 0; i < at.length; start = slices.ends()[i], i++) {
      int slice = at[i] % SliceSink.BLOCK_SECONDS;
      seconds.unsigned(slice - previous - 1);
      previous = slice;
      if (distinct) {
        writeDistinct(slices.values(), slices.repeats(), start, slices.ends()[i]);
      } else {
        writeAll(slices.values(), start, slices.ends()[i]);
      }
    }
  }

  private void writeAll(long[] values, int from, int to) {
    counts.unsigned(to - from - 1);
    firsts.signed(values[from] / divisor);
    for (int i = from + 1; i < to; i++) {
      // Unsigned: gaps of ordered doubles may exceed a signed long.
      gaps.unsigned(
          divisor == 1 ? values[i] - values[i - 1] : (values[i] - values[i - 1]) / divisor);
    }
  }

  private void writeDistinct(long[] values, Repeats repeated, int from, int to) {
    firsts.signed(values[from] / divisor);
    int different = 0;
    for (int i = from; i < to; ) {
      int next = i + 1;
      while (next < to && values[next] == values[i]) {
        next++;
      }
      repeats.unsigned(repeated.between(i, next) - 1);
      if (next < to) {
        gaps.unsigned((values[next] - values[i]) / divisor - 1);
      }
      different++;
      i = next;
    }
    counts.unsigned(different - 1);
  }
}
