package dev.plumbline.importer;

import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked text of a large file that has no lines, read by one thread in bounded memory. Being
 * read to its end, it makes the file's identity in passing.
 */
public final class TextStream extends InputStream {
  private final SourceFile source;
  private final ReadContext context;
  private final Pieces pieces;
  private final LineBatch piece =
      new LineBatch() {
        @Override
        protected void clear() {}
      };
  private long number;
  private int at;
  private long passed;
  private boolean ended;

  public TextStream(SourceFile source, ReadContext context) throws IOException, ImportFailure {
    this.source = source;
    this.context = context;
    this.pieces = Pieces.of(source, context);
  }

  /** An import failure on its way through readers that know none. */
  public static final class Failed extends IOException {
    private static final long serialVersionUID = 1;

    private final ImportFailure failure;

    private Failed(ImportFailure failure) {
      super(failure);
      this.failure = failure;
    }

    public ImportFailure failure() {
      return failure;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (at == piece.length && !next()) {
      return -1;
    }
    int read = Math.min(length, piece.length - at);
    System.arraycopy(piece.text, at, into, offset, read);
    at += read;
    passed += read;
    return read;
  }

  private boolean next() throws IOException {
    if (ended) {
      return false;
    }
    try {
      if (context.progress().cancelled()) {
        throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored");
      }
      piece.piece = number;
      ended = !pieces.claim(piece, number++);
      if (ended) {
        source.identified(pieces.identity());
        return false;
      }
      pieces.fill(piece);
    } catch (ImportFailure e) {
      throw new Failed(e);
    }
    context.progress().bytes(pieces.bytesOnDisk());
    at = 0;
    return piece.length > 0;
  }

  /** Bytes of text that were read. */
  public long passed() {
    return passed;
  }

  /** How the file's packing ended; known when all was read. */
  public PackedEnd end() {
    return pieces.end();
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
