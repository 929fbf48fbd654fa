package dev.plumbline.importer;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a gzip stream; of one that is damaged it says where. */
final class GzipText extends GZIPInputStream {
  private final Counted counted;

  GzipText(InputStream in, int buffer) throws IOException {
    this(new Counted(in), buffer);
  }

  private GzipText(Counted counted, int buffer) throws IOException {
    super(counted, buffer);
    this.counted = counted;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
    } catch (ZipException e) {
      throw initCause(new ZipException(located("is damaged", e)), e);
    } catch (EOFException e) {
      throw initCause(new EOFException(located("ends too early", e)), e);
    }
  }

  private String located(String how, IOException e) {
    long at = counted.passed - inf.getRemaining();
    String reason = e.getMessage() == null ? "" : ": " + e.getMessage();
    return String.format(Locale.ROOT, "the gzip stream %s at byte %,d%s", how, at, reason);
  }

  private static IOException initCause(IOException located, IOException cause) {
    located.initCause(cause);
    return located;
  }

  /** Counts the bytes that pass. */
  private static final class Counted extends FilterInputStream {
    private long passed;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      passed += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      passed += Math.max(0, read);
      return read;
    }
  }
}
