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
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Small files of the formats of an importer, made of its golden ones, to be changed. */
final class Originals {
  private static final int SMALL = 2 << 10;

  private Originals() {}

  /** The bytes of all of them. */
  static List<byte[]> of(ResultImporter importer) {
    return files(importer).stream().map(Original::bytes).toList();
  }

  /** Each golden file, of long ones the beginning or fewer elements; and the first one packed. */
  static List<Original> files(ResultImporter importer) {
    Path folder = GoldenFiles.folder(importer);
    List<Original> originals = new ArrayList<>();
    for (Path file : GoldenFiles.of(importer)) {
      originals.add(new Original(folder.relativize(file), small(unpacked(file))));
    }
    if (!originals.isEmpty()) {
      Original first = originals.getFirst();
      originals.add(new Original(first.place(), gzip(first.bytes())));
      originals.add(new Original(first.place(), Zstd.compress(first.bytes())));
      originals.add(new Original(first.place(), utf16(first.bytes())));
    }
    return originals;
  }

  private static byte[] small(byte[] text) {
    if (text.length <= SMALL) {
      return text;
    }
    Optional<byte[]> json = SmallJson.of(text);
    return json.isPresent() ? json.get() : beginning(text, SMALL);
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

  static byte[] utf16(byte[] text) {
    return ("\uFEFF" + new String(text, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_16LE);
  }
}
