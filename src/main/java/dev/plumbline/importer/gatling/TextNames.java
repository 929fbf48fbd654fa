package dev.plumbline.importer.gatling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What was made of stretches of text seen before, found by their bytes. Bounded: where texts never
 * repeat it is emptied again and again.
 */
final class TextNames<T> {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int MOST = 1 << 12;

  private byte[][] keys = new byte[64][];
  private Object[] values = new Object[64];
  private int count;

  /** Null where that text is not known. */
  @SuppressWarnings("unchecked")
  T find(byte[] text, int from, int to) {
    int length = to - from;
    for (int slot = slot(text, from, to);
        keys[slot] != null;
        slot = (slot + 1) & (keys.length - 1)) {
      byte[] key = keys[slot];
      if (key.length == length && Arrays.equals(text, from, to, key, 0, length)) {
        return (T) values[slot];
      }
    }
    return null;
  }

  T add(byte[] text, int from, int to, T value) {
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
    int slot = slot(key, 0, key.length);
    while (keys[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(byte[] text, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      hash = (hash ^ (long) LONGS.get(text, at)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    for (; at < to; at++) {
      hash = (hash ^ text[at]) * 0x9E3779B97F4A7C15L;
    }
    return (int) (hash >>> 40) & (keys.length - 1);
  }
}
