package dev.plumbline.importer;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A file without lines, read once and forward through a window of its bytes that moves along; the
 * piece behind the window is fetched beside the reading. Its identity comes from the same pass.
 *
 * <p>The unread bytes are {@code bytes[at..end)}: whoever reads them advances {@code at} and asks
 * {@link #has} before.
 */
public final class ByteFile implements Closeable {
  /** The window; another array after each {@link #has}. */
  public byte[] bytes = new byte[0];

  /** The next byte to read. */
  public int at;

  /** After the last byte that was fetched. */
  public int end;

  private final SourceFile source;
  private final ReadContext context;
  private final Pieces pieces;
  private int mark;
  private long before;
  private long piece;
  private Piece spare = new Piece();
  private FutureTask<Piece> next;

  /** The bytes of one piece; null in place of one is the end. */
  private static final class Piece extends LineBatch {
    @Override
    protected void clear() {}
  }

  private ByteFile(SourceFile source, ReadContext context, Pieces pieces) {
    this.source = source;
    this.context = context;
    this.pieces = pieces;
    fetch(new Piece());
  }

  public static ByteFile open(SourceFile source, ReadContext context)
      throws IOException, ImportFailure {
    return new ByteFile(source, context, Pieces.of(source, context));
  }

  /**
   * Whether so many bytes are left from {@code at} on; brings them into the window.
   *
   * @throws ImportFailure when reading was cancelled, or the file changed
   */
  public boolean has(int count) throws IOException, ImportFailure {
    while (end - at < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Keeps what follows in the window, so that it can be read again. */
  public void mark() {
    mark = at;
  }

  /** Back to a place after the mark. */
  public void backTo(long position) {
    at = Math.toIntExact(position - before);
  }

  /** Offset in the unpacked file of the byte at {@code at}. */
  public long position() {
    return before + at;
  }

  /** Of a file that was read to its end: how its packing ended. */
  public PackedEnd ended() throws IOException {
    source.identified(pieces.identity());
    return pieces.end();
  }

  private boolean more() throws IOException, ImportFailure {
    if (context.progress().cancelled()) {
      throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored");
    }
    Piece fetched = next == null ? null : fetched();
    if (fetched == null) {
      next = null;
      return false;
    }
    int kept = end - mark;
    byte[] into = bytes;
    if (kept + fetched.length > bytes.length) {
      into = new byte[Math.max(2 * bytes.length, kept + fetched.length)];
    }
    System.arraycopy(bytes, mark, into, 0, kept);
    System.arraycopy(fetched.text, 0, into, kept, fetched.length);
    before += mark;
    at -= mark;
    mark = 0;
    bytes = into;
    end = kept + fetched.length;
    Piece free = spare;
    spare = fetched;
    fetch(free);
    context.progress().bytes(pieces.bytesOnDisk());
    return true;
  }

  private void fetch(Piece into) {
    long number = piece++;
    next =
        new FutureTask<>(
            () -> {
              into.piece = number;
              if (!pieces.claim(into, number)) {
                return null;
              }
              pieces.fill(into);
              return into;
            });
    if (context.threads() > 1) {
      context.workers().execute(next);
    }
  }

  /** Does the work itself where no other thread has begun it. */
  private Piece fetched() throws IOException, ImportFailure {
    next.run();
    try {
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case ImportFailure cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (next != null) {
      try {
        fetched(); // another thread may be reading from what is closed now
      } catch (ImportFailure e) {
        // reading has already failed, or does not need what could not be read
      }
    }
    pieces.close();
  }
}
