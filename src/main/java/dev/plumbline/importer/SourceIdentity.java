package dev.plumbline.importer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes a file the same file wherever it lies: its length and the CRC32C of every MiB, which
 * cost next to nothing while the bytes pass by anyway.
 */
public record SourceIdentity(long length, List<Integer> checksums) {
  /** Bytes behind each checksum but the last. */
  public static final int PIECE = 1 << 20;

  public SourceIdentity {
    checksums = List.copyOf(checksums);
  }

  /** 64 hexadecimal digits that stand for the length and all checksums. */
  public String digest() {
    ByteBuffer bytes = ByteBuffer.allocate(8 + 4 * checksums.size());
    bytes.putLong(length);
    checksums.forEach(bytes::putInt);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Collects checksums that arrive in any order. */
  static final class Collector {
    private final List<Integer> checksums = new ArrayList<>();

    synchronized void add(int piece, int checksum) {
      while (checksums.size() <= piece) {
        checksums.add(0);
      }
      checksums.set(piece, checksum);
    }

    synchronized SourceIdentity identity(long length) {
      return new SourceIdentity(length, checksums);
    }
  }
}
