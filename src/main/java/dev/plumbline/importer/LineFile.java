package dev.plumbline.importer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * Reads a text file in pieces of a MiB on several threads and hands the lines on in file order.
 *
 * <p>A line that crosses two pieces is put together and parsed when its turn comes. No thread waits
 * for another unless {@link #AHEAD} pieces are already understood: whoever finishes the piece whose
 * turn it is accepts it and all that are ready behind it.
 */
public final class LineFile<B extends LineBatch> {
  private static final int AHEAD = 4;

  private final LineFormat<B> format;
  private final ReadContext context;
  private final Pieces pieces;
  private final Seam<B> seam;

  private final Deque<B> free = new ArrayDeque<>();
  private final Object[] understood;
  private long claimed;
  private long accepted;
  private boolean accepting;
  private boolean ended;
  private Throwable failure;

  private LineFile(Pieces pieces, LineFormat<B> format, ReadContext context) {
    this.pieces = pieces;
    this.format = format;
    this.context = context;
    this.seam = new Seam<>(format, context.limits());
    this.understood = new Object[context.threads() + AHEAD];
  }

  /**
   * Reads the whole file.
   *
   * @return how its packing ended
   */
  public static <B extends LineBatch> PackedEnd read(
      SourceFile source, LineFormat<B> format, ReadContext context)
      throws IOException, ImportFailure {
    try (Pieces pieces = Pieces.of(source, context)) {
      LineFile<B> file = new LineFile<>(pieces, format, context);
      file.run();
      source.identified(pieces.identity());
      return pieces.end();
    }
  }

  private void run() throws IOException, ImportFailure {
    CountDownLatch others = new CountDownLatch(context.threads() - 1);
    for (int i = 1; i < context.threads(); i++) {
      context.workers().execute(() -> work(others));
    }
    work(new CountDownLatch(1));
    awaitAll(others);
    rethrow();
    seam.end();
  }

  private void work(CountDownLatch done) {
    try {
      LineFormat.Parser<B> parser = format.parser();
      for (B batch; (batch = claim()) != null; ) {
        batch.lines = 0;
        batch.clear();
        pieces.fill(batch);
        seam.cut(batch);
        parser.parse(batch.text, batch.from, batch.to, batch);
        offer(batch);
        context.progress().bytes(pieces.bytesOnDisk());
        if (context.progress().cancelled()) {
          throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored");
        }
      }
    } catch (Throwable t) {
      fail(t);
    } finally {
      done.countDown();
    }
  }

  /** The next piece, or null when there is none: waits while too many lie ready. */
  private B claim() throws IOException, ImportFailure, InterruptedException {
    synchronized (this) {
      while (failure == null && !ended && claimed >= accepted + understood.length) {
        wait();
      }
      if (failure != null || ended) {
        return null;
      }
      B batch = free.isEmpty() ? format.batch() : free.pop();
      if (!pieces.claim(batch, claimed)) {
        ended = true;
        notifyAll();
        return null;
      }
      batch.piece = claimed++;
      return batch;
    }
  }

  private void offer(B batch) throws IOException, ImportFailure {
    synchronized (this) {
      understood[slot(batch.piece)] = batch;
      if (accepting) {
        return;
      }
      accepting = true;
    }
    for (B next; (next = nextInTurn()) != null; ) {
      seam.accept(next);
      synchronized (this) {
        free.push(next);
        accepted++;
        notifyAll();
      }
    }
  }

  private synchronized B nextInTurn() {
    int slot = slot(accepted);
    @SuppressWarnings("unchecked")
    B next = (B) understood[slot];
    understood[slot] = null;
    accepting = next != null;
    return failure == null ? next : null;
  }

  private int slot(long piece) {
    return (int) (piece % understood.length);
  }

  private synchronized void fail(Throwable t) {
    if (failure == null) {
      failure = t;
    }
    notifyAll();
  }

  private static void awaitAll(CountDownLatch others) {
    boolean interrupted = false;
    while (true) {
      try {
        others.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // threads that use our buffers must end before we do
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void rethrow() throws IOException, ImportFailure {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case ImportFailure e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case InterruptedException e -> {
        Thread.currentThread().interrupt();
        throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored", e);
      }
      default -> throw new IllegalStateException(failure);
    }
  }
}
