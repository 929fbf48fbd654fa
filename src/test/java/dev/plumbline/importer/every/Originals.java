package dev.plumbline.importer.every;

import com.github.luben.zstd.Zstd;
import dev.plumbline.importer.ResultImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Small files of the formats of an importer, made of its golden ones, to be changed. */
final class Originals {
  private static final int SMALL = 6 << 10;

  private Originals() {}

  /** Each golden file, long ones only their beginning, and the first of them packed. */
  static List<byte[]> of(ResultImporter importer) {
    List<byte[]> originals = new ArrayList<>();
    for (Path file : GoldenFiles.of(importer)) {
      byte[] text = unpacked(file);
      originals.add(beginning(text, SMALL));
      if (text.length > SMALL && text.length <= 4 * SMALL) {
        originals.add(text);
      }
    }
    if (!originals.isEmpty()) {
      byte[] first = originals.getFirst();
      originals.add(gzip(first));
      originals.add(Zstd.compress(first));
      originals.add(
          ("\uFEFF" + new String(first, StandardCharsets.UTF_8))
              .getBytes(StandardCharsets.UTF_16LE));
    }
    return originals;
  }

  /** Whole lines, where it has any. */
  private static byte[] beginning(byte[] text, int most) {
    int end = Math.min(text.length, most);
    for (int i = end; text.length > most && i > end / 2; i--) {
      if (text[i - 1] == '\n') {
        end = i;
        break;
      }
    }
    return Arrays.copyOf(text, end);
  }

  static byte[] unpacked(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < 2 || bytes[0] != 0x1f || (bytes[1] & 0xff) != 0x8b) {
        return bytes;
      }
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static byte[] gzip(byte[] text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
