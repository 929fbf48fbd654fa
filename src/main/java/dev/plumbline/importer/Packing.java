package dev.plumbline.importer;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file's text is wrapped, told by its first bytes and never by its name. */
enum Packing {
  PLAIN,
  GZIP,
  ZSTD,
  /** What PowerShell's redirection makes of any program's output. */
  UTF16_LE,
  UTF16_BE;

  private static final int BUFFER = 64 << 10;

  static Packing of(byte[] first) {
    if (starts(first, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (starts(first, 0x28, 0xb5, 0x2f, 0xfd)) {
      return ZSTD;
    }
    if (starts(first, 0xff, 0xfe)) {
      return UTF16_LE;
    }
    return starts(first, 0xfe, 0xff) ? UTF16_BE : PLAIN;
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** What an exception while unpacking says of the file. */
  static String damage(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** The text of a packed stream as UTF-8. */
  InputStream unpack(InputStream in) throws IOException {
    return switch (this) {
      case PLAIN -> in;
      case GZIP -> new GzipText(in, BUFFER);
      case ZSTD -> new ZstdInputStream(in);
      case UTF16_LE -> new Transcoded(in, StandardCharsets.UTF_16LE);
      case UTF16_BE -> new Transcoded(in, StandardCharsets.UTF_16BE);
    };
  }

  /** UTF-16 read as UTF-8, without its byte order mark. */
  private static final class Transcoded extends InputStream {
    private final Reader reader;
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private InputStream ready = new ByteArrayInputStream(new byte[0]);

    Transcoded(InputStream in, Charset charset) throws IOException {
      reader = new InputStreamReader(in, charset);
      if (reader.read() != 0xfeff) {
        throw new IOException("no byte order mark where one was seen");
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = ready.read(into, offset, length);
      if (read >= 0) {
        return read;
      }
      chars.clear();
      if (reader.read(chars) < 0) {
        return -1;
      }
      chars.flip();
      ready = new ByteArrayInputStream(chars.toString().getBytes(StandardCharsets.UTF_8));
      return ready.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
