package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Bodies are kept in whichever form is small, and come back byte by byte. */
class EnvelopeTest {
  private static final int LARGE = 60_000;

  private final Random random = new Random(11);

  /** Gaps between sorted milliseconds: few different bytes in no order. */
  private byte[] gaps(int length) {
    byte[] body = new byte[length];
    for (int i = 0; i < length; i++) {
      body[i] = (byte) (1 + -3 * Math.log(1 - random.nextDouble()));
    }
    return body;
  }

  private static byte[] repeated(byte[] piece, int length) {
    byte[] body = new byte[length];
    for (int i = 0; i < length; i++) {
      body[i] = piece[i % piece.length];
    }
    return body;
  }

  private static byte[] wrapped(byte[] body) {
    Bytes bytes = new Bytes(body.length);
    bytes.append(body, body.length);
    return Envelope.wrap(bytes, 6);
  }

  private static int deflatedAsUsual(byte[] body) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(body);
    deflater.finish();
    int size = deflater.deflate(new byte[2 * body.length]);
    deflater.end();
    return size;
  }

  private static void requireSame(byte[] body) throws DamagedBlobException {
    byte[] blob = wrapped(body);
    assertEquals(6, Envelope.flags(blob));
    Bytes.Cursor read = Envelope.unwrap(blob);
    byte[] back = new byte[body.length];
    for (int i = 0; i < back.length; i++) {
      back[i] = (byte) read.unsigned();
    }
    assertArrayEquals(body, back);
  }

  @Test
  void smallNumbersInNoOrderTakeLessThanByMatches() throws DamagedBlobException {
    for (int length : new int[] {6_000, LARGE}) {
      byte[] body = gaps(length);
      requireSame(body);
      int usual = deflatedAsUsual(body);
      int ours = wrapped(body).length;
      assertTrue(ours < 0.95 * usual, () -> ours + " bytes, by matches " + usual);
    }
  }

  @Test
  void whatRepeatsIsKeptOnce() throws DamagedBlobException {
    for (int length : new int[] {6_000, LARGE}) {
      byte[] body = repeated(gaps(500), length);
      requireSame(body);
      int ours = wrapped(body).length;
      assertTrue(ours < length / 5, () -> ours + " bytes of " + length);
    }
  }

  @Test
  void whatNothingMakesSmallerIsKeptAsItIs() throws DamagedBlobException {
    byte[] body = new byte[LARGE];
    for (int i = 0; i < LARGE; i++) {
      body[i] = (byte) random.nextInt(128);
    }
    requireSame(body);
    assertEquals(LARGE + 6, wrapped(body).length);
  }
}
