package dev.plumbline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file's content as it is kept beside a run: read once, in little memory however large it is.
 *
 * @param packed as gzip; empty where it is too large to be kept
 */
record FileContent(long bytes, String sha256, String kind, Optional<byte[]> packed) {
  /** More than this is not kept, packed or not: it would make the store what it is not. */
  static final int MOST_PACKED = 1_000_000;

  static final int MOST = 16_000_000;

  private static final int HEAD = 64 << 10;

  private static final Map<String, String> KINDS =
      Map.of(
          "json", "application/json",
          "html", "text/html",
          "csv", "text/csv",
          "xml", "text/xml",
          "md", "text/markdown",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "pdf", "application/pdf");

  static FileContent read(Path file) throws IOException {
    MessageDigest digest = digest();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] head;
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file);
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      head = in.readNBytes(HEAD);
      byte[] part = head;
      for (int read = head.length; read > 0; read = in.read(part)) {
        digest.update(part, 0, read);
        bytes += read;
        if (bytes <= MOST && packed.size() <= MOST_PACKED) {
          gzip.write(part, 0, read);
        }
        part = part == head ? new byte[HEAD] : part;
      }
    }
    return new FileContent(
        bytes,
        HexFormat.of().formatHex(digest.digest()),
        kind(file.getFileName().toString(), head),
        bytes <= MOST && packed.size() <= MOST_PACKED
            ? Optional.of(packed.toByteArray())
            : Optional.empty());
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What a name promises counts only where the content does not contradict it. */
  static String kind(String name, byte[] head) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean text = isText(head);
    String promised = KINDS.getOrDefault(ending, text ? "text/plain" : "application/octet-stream");
    boolean promisesText = promised.startsWith("text/") || promised.equals("application/json");
    return promisesText == text ? promised : text ? "text/plain" : "application/octet-stream";
  }

  /** UTF-8 without the characters of no text; the last character of a head may be cut. */
  private static boolean isText(byte[] head) {
    for (byte one : head) {
      if (one == 0) {
        return false;
      }
    }
    boolean cut = head.length == HEAD;
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), !cut)
        .isError();
  }
}
