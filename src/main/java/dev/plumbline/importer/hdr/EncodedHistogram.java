package dev.plumbline.importer.hdr;

import dev.plumbline.model.Resolution;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.zip.InflaterInputStream;

/**
 * Decodes a histogram as {@code HistogramLogWriter} encodes it: base64 of a compressed histogram,
 * V0, V1 or V2, of integers or doubles ({@code AbstractHistogram} and {@code DoubleHistogram} of
 * HdrHistogram 2.2.2).
 *
 * <p>The library's decoder is not used: it allocates whatever a header asks for, throws five
 * families of exceptions, and leaves the checksum of the compressed bytes unread, so that damage
 * comes out as another histogram. This one takes memory by the bytes there are and reads them to
 * their checksum; the library is held against it in tests.
 */
final class EncodedHistogram {
  private static final int V0 = 0x1c849308;
  private static final int V1 = 0x1c849301;
  private static final int V2 = 0x1c849303;
  private static final int OF_DOUBLES = 0x0c72124e;

  /** A compressed histogram's first word is one more than a plain one's. */
  private static final int COMPRESSED = 1;

  private static final int WORD_SIZE = 0xf0;
  private static final int BUFFER = 512;
  private static final int MOST_REST = 16 << 10;

  private EncodedHistogram() {}

  static DecodedHistogram decode(String base64) throws DamagedHistogramException {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return decode(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IllegalArgumentException e) {
      throw new DamagedHistogramException("its histogram is no base64");
    } catch (EOFException e) {
      throw new DamagedHistogramException("its histogram is cut");
    } catch (IOException e) {
      throw new DamagedHistogramException("its histogram cannot be unpacked: " + e.getMessage());
    }
  }

  private static DecodedHistogram decode(DataInputStream bytes)
      throws IOException, DamagedHistogramException {
    int cookie = bytes.readInt();
    boolean doubles = cookie == OF_DOUBLES + COMPRESSED;
    if (doubles) {
      bytes.readInt(); // digits and range of the doubles; those of the integers inside tell more
      bytes.readLong();
      cookie = bytes.readInt();
    }
    int plain = (cookie & ~WORD_SIZE) - COMPRESSED;
    if (plain != V0 && plain != V1 && plain != V2) {
      throw new DamagedHistogramException(
          "its histogram begins with %08x, which no known version does".formatted(cookie));
    }
    bytes.readInt(); // length, which the bytes that are there tell as well
    try (InputStream inflated = new BufferedInputStream(new InflaterInputStream(bytes), BUFFER)) {
      return decodePlain(new DataInputStream(inflated), plain, doubles);
    }
  }

  private static DecodedHistogram decodePlain(DataInputStream in, int compressed, boolean doubles)
      throws IOException, DamagedHistogramException {
    int cookie = in.readInt();
    int version = cookie & ~WORD_SIZE;
    int wordBytes = (cookie & WORD_SIZE) >> 4;
    if (version != compressed && !(compressed == V2 && version == V1)) {
      throw new DamagedHistogramException("its histogram is of two versions");
    }
    long payload = Long.MAX_VALUE;
    if (version != V0) {
      payload = in.readInt();
      in.readInt(); // offset by which an auto-ranging histogram was shifted; counts are in order
    }
    int digits = in.readInt();
    long least = in.readLong();
    long highest = in.readLong();
    double ratio = version == V0 ? 1 : in.readDouble();
    if (version == V0) {
      in.readLong(); // the total count
    }
    if (digits < 0 || digits > 5 || least < 1 || highest < 2 * least || payload < 0) {
      throw new DamagedHistogramException(
          "its histogram is of %d digits from %d to %d".formatted(digits, least, highest));
    }
    if (doubles && !(ratio > 0 && Double.isFinite(ratio))) {
      throw new DamagedHistogramException("its histogram of doubles has a scale of " + ratio);
    }
    Resolution resolution = resolution(digits, least);
    DecodedHistogram into =
        new DecodedHistogram(resolution, slots(resolution, highest), doubles ? ratio : 0);
    if (version == V2) {
      zigzag(in, payload, into);
    } else {
      words(in, payload, wordBytes & 0xe, into);
    }
    return into;
  }

  /** {@code AbstractHistogram.init}: as many binary digits as tell two times 10^digits apart. */
  private static Resolution resolution(int digits, long least) {
    long apart = 2 * (long) Math.pow(10, digits);
    int magnitude = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(apart - 1));
    return new Resolution(magnitude - 1, 63 - Long.numberOfLeadingZeros(least));
  }

  /** How many counts there are room for: up to the doubling that holds the highest value. */
  private static int slots(Resolution resolution, long highest) throws DamagedHistogramException {
    int ofHighest = 63 - Long.numberOfLeadingZeros(highest);
    int first = resolution.bits() + resolution.least();
    int buckets = Math.max(0, ofHighest - first) + 1;
    if (first > 61 || buckets > 64) {
      throw new DamagedHistogramException("its histogram has no room for its values");
    }
    return (buckets + 1) << resolution.bits();
  }

  /** Fixed words, each a count. */
  private static void words(DataInputStream in, long payload, int size, DecodedHistogram into)
      throws IOException, DamagedHistogramException {
    if (size != 2 && size != 4 && size != 8) {
      throw new DamagedHistogramException("its histogram has words of " + size + " bytes");
    }
    byte[] word = new byte[size];
    for (long left = payload; left >= size; left -= size) {
      int read = in.readNBytes(word, 0, size);
      if (read == 0) {
        break;
      }
      if (read < size) {
        throw new EOFException();
      }
      long count = word[0];
      for (int i = 1; i < size; i++) {
        count = count << 8 | (word[i] & 0xff);
      }
      into.next(count);
    }
    toItsEnd(in);
  }

  /** Zigzag LEB128 of at most nine bytes; a negative one stands for so many zeros. */
  private static void zigzag(DataInputStream in, long payload, DecodedHistogram into)
      throws IOException, DamagedHistogramException {
    long left = payload;
    while (left > 0) {
      long value = 0;
      int shift = 0;
      while (true) {
        int next = in.readUnsignedByte();
        left--;
        if (shift == 56) {
          value |= (long) next << shift;
          break;
        }
        value |= (long) (next & 0x7f) << shift;
        if (next < 0x80) {
          break;
        }
        shift += 7;
      }
      long count = (value >>> 1) ^ -(value & 1);
      if (count < 0) {
        into.skip(-count);
      } else {
        into.next(count);
      }
    }
    toItsEnd(in);
  }

  /** Unpacking checks its sum at the very end. */
  private static void toItsEnd(DataInputStream in) throws IOException {
    byte[] rest = new byte[4 << 10];
    for (int pieces = 0; in.read(rest) > 0 && pieces < MOST_REST; pieces++) {
      // what follows the counts of V0 is zeros
    }
  }
}
