package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Round trips of drawn chunks, and what damage does to them. */
class ChunkCodecTest {
  private static final int BLOCK = 3;
  private static final Resolution BUCKET = new Resolution(40, 2);
  private static final int FLIPS = 10_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsEncodedComesBack(long seed) throws DamagedBlobException {
    for (Drawn drawn : Drawn.values()) {
      for (int i = 0; i < 25; i++) {
        Random random = new Random(1000 * seed + i);
        List<Section> sections = drawn.sections(random);
        byte[] blob = ChunkCodec.encode(sections);
        assertEquals(
            describe(sections), decode(blob, drawn.decimals), () -> drawn + " by seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFlippedBitChangesAValueSilently(Drawn drawn) {
    assertEquals(0, silentChanges(drawn, _ -> {}), drawn::name);
  }

  @ParameterizedTest
  @EnumSource
  void aCodecThatTrustsItsChecksumIsCaught(Drawn drawn) {
    assertTrue(silentChanges(drawn, ChunkCodecTest::sealAgain) > 0, drawn::name);
  }

  /** How many of the flips gave other values without an error; what comes out must be declared. */
  private static long silentChanges(Drawn drawn, java.util.function.Consumer<byte[]> sealing) {
    Random random = new Random(drawn.name().hashCode());
    List<Section> sections = drawn.sections(random);
    byte[] blob = ChunkCodec.encode(sections);
    String expected = describe(sections);
    long silent = 0;
    for (int i = 0; i < FLIPS / Drawn.values().length; i++) {
      byte[] damaged = blob.clone();
      damaged[random.nextInt(blob.length)] ^= (byte) (1 << random.nextInt(8));
      sealing.accept(damaged);
      try {
        silent += decode(damaged, drawn.decimals).equals(expected) ? 0 : 1;
      } catch (DamagedBlobException e) {
        // found
      }
    }
    return silent;
  }

  @ParameterizedTest
  @EnumSource
  void everyTruncationIsDamage(Drawn drawn) {
    byte[] blob = ChunkCodec.encode(drawn.sections(new Random(7)));
    for (int length = 0; length < blob.length; length++) {
      byte[] cut = Arrays.copyOf(blob, length);
      assertThrows(DamagedBlobException.class, () -> decode(cut, drawn.decimals));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForgedChecksumStillLetsOnlyDeclaredErrorsOut(Drawn drawn) {
    Random random = new Random(99);
    for (int i = 0; i < 3_000; i++) {
      byte[] forged = ChunkCodec.encode(drawn.sections(random));
      for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
        forged[1 + random.nextInt(forged.length - 1)] = (byte) random.nextInt(256);
      }
      sealAgain(forged);
      try {
        decode(forged, drawn.decimals);
      } catch (DamagedBlobException e) {
        // declared
      }
    }
  }

  private static void sealAgain(byte[] blob) {
    CRC32C crc = new CRC32C();
    crc.update(blob[1]);
    crc.update(blob, 6, blob.length - 6);
    for (int i = 0; i < 4; i++) {
      blob[2 + i] = (byte) (crc.getValue() >>> (8 * i));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void tracksComeBackAndTheirDamageIsFound(long seed) throws DamagedBlobException {
    Random random = new Random(seed);
    int points = random.nextInt(300);
    long[] nanos = random.longs(points, -1_000_000_000L, 1L << 50).toArray();
    double[] values =
        seed % 2 == 0
            ? random.doubles(points, -1e12, 1e12).toArray()
            : random.ints(points).asDoubleStream().toArray();
    byte[] blob = TrackCodec.encode(nanos, values);
    TrackCodec.Points back = TrackCodec.decode(blob);
    assertArrayEquals(nanos, back.nanos());
    assertArrayEquals(values, back.values());
    for (int bit = 0; bit < 8 * blob.length; bit++) {
      byte[] damaged = blob.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(DamagedBlobException.class, () -> TrackCodec.decode(damaged));
    }
    for (int i = 0; i < 2_000; i++) {
      byte[] forged = blob.clone();
      forged[1 + random.nextInt(forged.length - 1)] = (byte) random.nextInt(256);
      sealAgain(forged);
      try {
        TrackCodec.decode(forged);
      } catch (DamagedBlobException e) {
        // declared
      }
    }
  }

  private static String decode(byte[] blob, int decimals) throws DamagedBlobException {
    Map<Integer, SliceColumns> columns = new HashMap<>();
    ChunkCodec.decode(
        blob,
        BLOCK,
        decimals,
        (endpoint, d) -> columns.computeIfAbsent(endpoint, _ -> new SliceColumns(d)));
    List<Section> sections =
        columns.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> Section.of(e.getKey(), e.getValue().toSlices()))
            .toList();
    return describe(sections);
  }

  private static String describe(List<Section> sections) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      Slices slices = section.slices();
      text.append(section.endpoint()).append(' ').append(slices.decimals());
      text.append(Arrays.toString(slices.seconds())).append(Arrays.toString(slices.ends()));
      text.append(Arrays.toString(Arrays.copyOf(slices.values(), slices.size())));
      text.append(slices.repeats().resolution());
      text.append(Arrays.toString(slices.repeats().counts())).append('\n');
    }
    return text.toString();
  }

  /** Chunks of every mode: all values, distinct values, whole tens, counts, doubles. */
  enum Drawn {
    DURATIONS(6) {
      @Override
      long value(Random random) {
        return (long) (1e6 * Math.exp(3 + random.nextGaussian()));
      }
    },
    NEGATIVE(6) {
      @Override
      long value(Random random) {
        return random.nextLong(-(1L << 54), 1L << 54) >> random.nextInt(54);
      }
    },
    DISTINCT(6) {
      @Override
      long value(Random random) {
        return random.nextInt(3) - 1L;
      }
    },
    WHOLE_MILLISECONDS(6) {
      @Override
      long value(Random random) {
        return 1_000_000L * random.nextInt(500);
      }
    },
    ZEROS(6) {
      @Override
      long value(Random random) {
        return 0;
      }
    },
    TALLIED(6) {
      @Override
      long value(Random random) {
        return random.nextLong(1L << 40);
      }

      @Override
      Repeats repeats(Random random, int size) {
        long[] counts =
            random.longs(size, 1, 1L << 40).map(n -> n >> random.nextInt(40) | 1).toArray();
        return new Repeats(counts, Resolution.EXACT);
      }
    },
    BUCKETS(6) {
      @Override
      long value(Random random) {
        return BUCKET.highest(random.nextLong(1L << 40), 6);
      }

      @Override
      Repeats repeats(Random random, int size) {
        return new Repeats(random.longs(size, 1, 9).toArray(), BUCKET);
      }
    },
    DOUBLES(Decimals.RAW) {
      @Override
      long value(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return Decimals.orderedBits(Double.isFinite(any) ? any : random.nextGaussian());
      }
    };

    final int decimals;

    Drawn(int decimals) {
      this.decimals = decimals;
    }

    abstract long value(Random random);

    Repeats repeats(Random random, int size) {
      return Repeats.ONCE;
    }

    List<Section> sections(Random random) {
      List<Section> sections = new ArrayList<>();
      int endpoint = random.nextInt(5);
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        sections.add(Section.of(endpoint, slices(random)));
        endpoint += 1 + random.nextInt(200);
      }
      return sections;
    }

    private Slices slices(Random random) {
      int[] seconds =
          random
              .ints(1 + random.nextInt(40), 256 * BLOCK, 256 * (BLOCK + 1))
              .sorted()
              .distinct()
              .toArray();
      int[] ends = new int[seconds.length];
      int size = 0;
      for (int i = 0; i < ends.length; i++) {
        size += 1 + random.nextInt(12);
        ends[i] = size;
      }
      long[] values = new long[size];
      Arrays.setAll(values, _ -> value(random));
      for (int i = 0, start = 0; i < ends.length; start = ends[i], i++) {
        Arrays.sort(values, start, ends[i]);
      }
      return new Slices(seconds, ends, values, decimals, repeats(random, size));
    }
  }
}
