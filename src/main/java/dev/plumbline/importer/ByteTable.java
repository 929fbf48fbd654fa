package dev.plumbline.importer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What stretches of bytes stand for, found without making text of them. Bounded: what a file never
 * repeats empties it again and again, which costs time and no more. For one thread.
 */
public final class ByteTable<T> {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int FEWEST_SLOTS = 1 << 8;
  private static final int MOST_SLOTS = 1 << 14;

  private byte[][] keys = new byte[FEWEST_SLOTS][];
  private Object[] values = new Object[FEWEST_SLOTS];
  private int count;

  /** What {@code text[from..to)} stands for, or null where it was not seen. */
  @SuppressWarnings("unchecked")
  public T get(byte[] text, int from, int to) {
    byte[][] of = keys;
    int mask = of.length - 1;
    for (int slot = slotOf(text, from, to, mask); ; slot = (slot + 1) & mask) {
      byte[] key = of[slot];
      if (key == null) {
        return null;
      }
      if (same(text, from, to, key)) {
        return (T) values[slot];
      }
    }
  }

  /** Remembers bytes that {@link #get} did not know. */
  public void put(byte[] text, int from, int to, T value) {
    if (count >= keys.length / 2) {
      grow();
    }
    add(Arrays.copyOfRange(text, from, to), value);
  }

  /** To four times the slots with all that is known, or to none known. */
  private void grow() {
    byte[][] known = keys;
    Object[] standFor = values;
    int slots = Math.min(MOST_SLOTS, 4 * known.length);
    keys = new byte[slots][];
    values = new Object[slots];
    count = 0;
    for (int i = 0; i < known.length && known.length < slots; i++) {
      if (known[i] != null) {
        add(known[i], standFor[i]);
      }
    }
  }

  private void add(byte[] key, Object value) {
    int mask = keys.length - 1;
    int slot = slotOf(key, 0, key.length, mask);
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
    count++;
  }

  /** By hand: keys are short, and calling the library takes longer than comparing them. */
  private static boolean same(byte[] text, int from, int to, byte[] key) {
    int length = key.length;
    if (to - from != length) {
      return false;
    }
    if (length > 64) {
      return Arrays.equals(text, from, to, key, 0, length);
    }
    if (length < 8) {
      for (int i = 0; i < length; i++) {
        if (text[from + i] != key[i]) {
          return false;
        }
      }
      return true;
    }
    for (int i = 0; i + 8 < length; i += 8) {
      if ((long) LONGS.get(text, from + i) != (long) LONGS.get(key, i)) {
        return false;
      }
    }
    return (long) LONGS.get(text, to - 8) == (long) LONGS.get(key, length - 8);
  }

  private static int slotOf(byte[] text, int from, int to, int mask) {
    return (int) (hash(text, from, to, 0) >>> 40) & mask;
  }

  /** Spreads bytes over a long, of which the high bits are the best. */
  public static long hash(byte[] text, int from, int to, long seed) {
    long hash = seed + to - from;
    if (to - from < 8) {
      for (int at = from; at < to; at++) {
        hash = (hash ^ text[at]) * SPREAD;
      }
      return hash;
    }
    for (int at = from; at + 8 < to; at += 8) {
      hash = (hash ^ (long) LONGS.get(text, at)) * SPREAD;
      hash ^= hash >>> 29;
    }
    // The last eight, some of them a second time.
    return (hash ^ (long) LONGS.get(text, to - 8)) * SPREAD;
  }
}
