package dev.plumbline.store;

import dev.plumbline.model.Decimals;

/** Points of a track: gaps between times, gaps between values as ordered doubles or integers. */
final class TrackCodec {
  private static final int INTEGERS = 2;

  private TrackCodec() {}

  static byte[] encode(long[] nanos, double[] values) {
    boolean integers = true;
    for (double value : values) {
      integers &= value == Math.rint(value) && Math.abs(value) < 1L << 53;
    }
    Bytes body = new Bytes(4 * nanos.length);
    body.unsigned(nanos.length);
    long previous = 0;
    for (long at : nanos) {
      body.signed(at - previous);
      previous = at;
    }
    previous = 0;
    for (double value : values) {
      long bits = integers ? (long) value : Decimals.orderedBits(value);
      body.signed(bits - previous);
      previous = bits;
    }
    return Envelope.wrap(body, integers ? INTEGERS : 0);
  }

  static Points decode(byte[] blob) throws DamagedBlobException {
    Bytes.Cursor body = Envelope.unwrap(blob);
    boolean integers = (Envelope.flags(blob) & INTEGERS) != 0;
    int count = body.count(1 << 24);
    long[] nanos = new long[count];
    double[] values = new double[count];
    long at = 0;
    for (int i = 0; i < count; i++) {
      at += body.signed();
      nanos[i] = at;
    }
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits += body.signed();
      values[i] = integers ? bits : Decimals.fromOrderedBits(bits);
    }
    return new Points(nanos, values);
  }

  /** Times and values as they were. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Points(long[] nanos, double[] values) {}
}
