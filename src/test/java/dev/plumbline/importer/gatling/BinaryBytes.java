package dev.plumbline.importer.gatling;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes binary logs as Gatling's writer does, and as it should not. */
final class BinaryBytes {
  static final long START = 1_795_231_000_000L;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> cached = new HashMap<>();
  private final Charset wide;
  private final boolean compact;

  BinaryBytes() {
    this(true, StandardCharsets.UTF_16LE);
  }

  /**
   * @param compact whether strings of the first 256 characters take a byte each
   * @param wide how the machine keeps the others
   */
  BinaryBytes(boolean compact, Charset wide) {
    this.compact = compact;
    this.wide = wide;
    write(
        () -> {
          out.write(0);
          string("3.15.1");
          string("sim.Made");
          out.writeLong(START);
          string("");
          out.writeInt(1);
          string("Buyer");
          out.writeInt(0);
        });
  }

  BinaryBytes request(List<String> groups, String name, int start, int end, String failure) {
    return write(
        () -> {
          out.write(1);
          out.writeInt(groups.size());
          for (String group : groups) {
            cached(group);
          }
          cached(name);
          out.writeInt(start);
          out.writeInt(end);
          out.write(failure.isEmpty() ? 1 : 0);
          cached(failure);
        });
  }

  /** A request whose message was too long for Gatling's buffer. */
  BinaryBytes overflowed(String name, int start, int end) {
    return write(
        () -> {
          out.write(1);
          out.writeInt(0);
          cached(name);
          out.writeInt(start);
          out.writeInt(end);
          out.write(0);
          cached.put("too long", cached.size() + 1);
          out.writeInt(cached.size());
          out.writeInt(9_000);
        });
  }

  BinaryBytes user(boolean start, int at) {
    return write(
        () -> {
          out.write(2);
          out.writeInt(0);
          out.write(start ? 1 : 0);
          out.writeInt(at);
        });
  }

  BinaryBytes garbage(int... values) {
    return write(
        () -> {
          for (int value : values) {
            out.write(value);
          }
        });
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  private void cached(String text) throws IOException {
    Integer index = cached.get(text);
    if (index != null) {
      out.writeInt(-index);
    } else {
      cached.put(text, cached.size() + 1);
      out.writeInt(cached.size());
      string(text);
    }
  }

  private void string(String text) throws IOException {
    boolean latin = compact && text.chars().allMatch(c -> c < 256);
    byte[] raw = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : wide);
    out.writeInt(raw.length);
    if (raw.length > 0) {
      out.write(raw);
      out.write(latin ? 0 : 1);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  private BinaryBytes write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
