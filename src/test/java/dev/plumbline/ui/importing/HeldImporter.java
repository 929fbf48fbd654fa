package dev.plumbline.ui.importing;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ReadProgress;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Reads as the k6 importer does, but halts within one file until it is let go or stopped. */
public final class HeldImporter implements ResultImporter {
  private static final int PATIENCE_SECONDS = 30;

  private final ResultImporter k6 = Importers.registered().all().getFirst();
  private final String held;
  private final double share;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicLong clock = new AtomicLong();

  /**
   * @param held the end of the name of the file in which it halts
   * @param share of that file that is read before
   */
  public HeldImporter(String held, double share) {
    this.held = held;
    this.share = share;
  }

  public Importers importers() {
    return new Importers(List.of(this));
  }

  /** A clock that goes on by a second with each file. */
  long nanos() {
    return clock.get();
  }

  public void awaitHeld() throws InterruptedException {
    if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the file was never read: " + held);
    }
  }

  public void release() {
    released.countDown();
  }

  @Override
  public String id() {
    return k6.id();
  }

  @Override
  public int version() {
    return k6.version();
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return k6.sniff(head, fileName);
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    clock.addAndGet(1_000_000_000);
    if (source.path().toString().replace('\\', '/').endsWith(held)) {
      return k6.read(source, halting(source, context), sink);
    }
    return k6.read(source, context, sink);
  }

  private ReadContext halting(SourceFile source, ReadContext context) {
    ReadProgress progress =
        new ReadProgress() {
          @Override
          public void bytes(long done) {
            if (released.getCount() > 0) { // whichever of several threads reads on
              context.progress().bytes((long) (share * source.length()));
              reached.countDown();
              hold(context);
            }
            context.progress().bytes(done);
          }

          @Override
          public boolean cancelled() {
            return context.progress().cancelled();
          }
        };
    return new ReadContext(
        context.limits(),
        progress,
        context.workers(),
        context.threads(),
        context.rules(),
        context.start());
  }

  private void hold(ReadContext context) {
    try {
      while (!released.await(5, TimeUnit.MILLISECONDS) && !context.progress().cancelled()) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
