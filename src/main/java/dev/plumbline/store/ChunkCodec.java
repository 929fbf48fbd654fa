package dev.plumbline.store;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.SliceSink;
import java.util.List;
import java.util.Optional;

/**
 * Values of one metric in one block of 256 seconds, several endpoints to a blob: columns instead of
 * records, sorted values as gaps. Integers are LEB128, {@code zz} is zigzag.
 *
 * <pre>
 * body: number of sections; byte lengths of the columns; columns E K D N F G C
 * section = one endpoint
 * E  per section: endpoint - previous - 1     K  per section: occupied slices - 1
 * D  per slice: slice - previous - 1          N  per slice: samples - 1 or distinct values - 1
 * F  per slice: zz(smallest value)            G  gaps to the next value, or gap - 1 if distinct
 * C  if distinct: count - 1 of each value
 * </pre>
 *
 * <p>Flags: bits 1-2 are 0 (every value), 3 (the same, as distinct values with counts) or 1 (values
 * that came with counts and stay so; the body then begins with the two numbers of their {@link
 * dev.plumbline.model.Resolution}); bits 3-7 the power of ten that all values were divided by, or
 * 31 where they are ordered doubles.
 *
 * <p>Tried and left: a row a series (more in pages than in data), zstd and dictionaries (1 %).
 */
final class ChunkCodec {
  private static final int DISTINCT = 3 << 1;
  private static final int TALLIED = 1 << 1;
  private static final int MODE = 3 << 1;
  private static final int SHIFT = 3;
  private static final int RAW = 31;
  private static final int COLUMNS = 7;

  /** Of what all values take, what distinct ones may take. */
  private static final double WORTH = 0.75;

  private ChunkCodec() {}

  /**
   * A blob of some endpoints' slices, ascending by endpoint.
   *
   * @param sections of one block, one number of decimals, and all with counts of one resolution or
   *     none
   */
  static byte[] encode(List<Section> sections) {
    boolean raw = sections.getFirst().slices().decimals() == Decimals.RAW;
    int tens = raw ? 0 : commonTens(sections);
    long divisor = (long) Math.pow(10, tens);
    int flags = (raw ? RAW : tens) << SHIFT;
    Repeats repeats = sections.getFirst().slices().repeats();
    if (!repeats.once()) {
      Bytes tallied = new SectionWriter(divisor, true).write(sections);
      return Envelope.wrap(headed(repeats.resolution(), tallied), flags | TALLIED);
    }
    if (!repeats(sections)) {
      return Envelope.wrap(new SectionWriter(divisor, false).write(sections), flags);
    }
    Bytes distinct = new SectionWriter(divisor, true).write(sections);
    if (distinct.size < WORTH * leastBytes(sections)) {
      return Envelope.wrap(distinct, flags | DISTINCT);
    }
    Bytes body = new SectionWriter(divisor, false).write(sections);
    return distinct.size < WORTH * body.size
        ? Envelope.wrap(distinct, flags | DISTINCT)
        : Envelope.wrap(body, flags);
  }

  /** What every value takes at least if all are written: known without writing them. */
  private static long leastBytes(List<Section> sections) {
    return sections.stream()
        .mapToLong(section -> section.slices().size() + 2L * section.slices().ends().length)
        .sum();
  }

  private static Bytes headed(Resolution resolution, Bytes tallied) {
    Bytes body = new Bytes(tallied.size + 10);
    body.unsigned(resolution.bits());
    body.unsigned(resolution.least());
    body.append(tallied);
    return body;
  }

  /**
   * Reads a blob into the columns of those endpoints that are wanted.
   *
   * @throws DamagedBlobException when it is not what was written
   */
  static void decode(byte[] blob, int block, int decimals, SectionReader.Wanted wanted)
      throws DamagedBlobException {
    Bytes.Cursor body = Envelope.unwrap(blob);
    int flags = Envelope.flags(blob);
    int tens = flags >>> SHIFT;
    boolean raw = tens == RAW;
    if (!raw && tens > 18) {
      throw new DamagedBlobException("values divided by 10^" + tens);
    }
    int mode = flags & MODE;
    if (mode != 0 && mode != TALLIED && mode != DISTINCT) {
      throw new DamagedBlobException("values kept in way " + (mode >> 1));
    }
    Optional<Resolution> tallied =
        mode == TALLIED
            ? Optional.of(new Resolution(body.count(63), body.count(62)))
            : Optional.empty();
    int sections = body.count(1 << 24);
    int[] lengths = new int[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      lengths[i] = body.count(Integer.MAX_VALUE);
    }
    Bytes.Cursor[] columns = new Bytes.Cursor[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      columns[i] = body.column(lengths[i]);
    }
    new SectionReader(
            columns,
            mode != 0,
            tallied,
            raw ? 1 : (long) Math.pow(10, tens),
            block * SliceSink.BLOCK_SECONDS,
            raw ? Decimals.RAW : decimals)
        .read(sections, wanted);
  }

  /** The largest power of ten that divides every value: whole milliseconds are kept as such. */
  private static int commonTens(List<Section> sections) {
    int tens = 18;
    for (Section section : sections) {
      long[] values = section.slices().values();
      for (int i = 0; i < section.slices().size() && tens > 0; i++) {
        long value = values[i];
        while (tens > 0 && value % POWERS[tens] != 0) {
          tens--;
        }
      }
    }
    return tens;
  }

  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  /** Whether at least every third value is the one before it again. */
  private static boolean repeats(List<Section> sections) {
    long all = 0;
    long again = 0;
    for (Section section : sections) {
      again += section.slices().size() - section.different();
      all += section.slices().size();
    }
    return 3 * again >= all;
  }
}
