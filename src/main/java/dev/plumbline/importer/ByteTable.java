package dev.plumbline.importer;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What stretches of bytes stand for, found without making text of them. Bounded: what a file never
 * repeats empties it again and again, which costs time and no more. For one thread.
 *
 * <p>A checksum is the hash and the library compares, because the processor does both at once even
 * where the quick compiler works alone (docs/adr/0006); loops and longs read from bytes took three
 * times as long there.
 */
public final class ByteTable<T> {
  private static final int SPREAD = 0x9E3779B9;
  private static final int MOST = 1 << 13;

  private final CRC32C checksum = new CRC32C();
  private byte[][] keys = new byte[64][];
  private Object[] values = new Object[64];
  private int count;

  /** What {@code text[from..to)} stands for, or null where it was not seen. */
  @SuppressWarnings("unchecked")
  public T find(byte[] text, int from, int to) {
    byte[][] all = keys;
    for (int slot = slotOf(text, from, to); ; slot = (slot + 1) & (all.length - 1)) {
      byte[] key = all[slot];
      if (key == null) {
        return null;
      }
      if (key.length == to - from && Arrays.equals(text, from, to, key, 0, key.length)) {
        return (T) values[slot];
      }
    }
  }

  /**
   * Remembers bytes that {@link #find} did not know.
   *
   * @return the value
   */
  public T add(byte[] text, int from, int to, T value) {
    if (count == MOST) {
      keys = new byte[64][];
      values = new Object[64];
      count = 0;
    } else if (2 * count == keys.length) {
      grow();
    }
    count++;
    put(Arrays.copyOfRange(text, from, to), value);
    return value;
  }

  private void grow() {
    byte[][] oldKeys = keys;
    Object[] oldValues = values;
    keys = new byte[2 * oldKeys.length][];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private void put(byte[] key, Object value) {
    int slot = slotOf(key, 0, key.length);
    while (keys[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private int slotOf(byte[] text, int from, int to) {
    checksum.reset();
    checksum.update(text, from, to - from);
    return ((int) checksum.getValue() * SPREAD) >>> 16 & (keys.length - 1);
  }
}
