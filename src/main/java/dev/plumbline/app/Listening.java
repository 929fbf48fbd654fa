package dev.plumbline.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A window that takes files from second calls, until it is closed. */
public final class Listening implements AutoCloseable {
  private final String problem;
  private final HandoverPlace place;
  private final Consumer<List<Path>> taken;
  private Jobs thread;
  private FileChannel lock;
  private ServerSocketChannel server;

  private Listening(HandoverPlace place, Consumer<List<Path>> taken) {
    this.place = place;
    this.taken = taken;
    this.problem = open();
  }

  static Listening start(HandoverPlace place, Consumer<List<Path>> taken) {
    return new Listening(place, taken);
  }

  /** Why files of a second call cannot come here; empty where they can. */
  public Optional<String> problem() {
    return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  private String open() {
    try {
      place.create();
      if (!place.isPrivate()) {
        return place.lock().getParent()
            + " can be entered by others, so other calls cannot hand their files to this window;"
            + " chmod 700 makes it yours";
      }
      if (!locked()) {
        release();
        return "another window has this store open";
      }
      Files.deleteIfExists(place.socket()); // ours is the lock, so nobody listens on it
      server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(place.socket()));
      thread = Jobs.onThreads(1);
      thread.executor().execute(this::serve);
      return "";
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      release();
      return "another call cannot hand its files to this window: " + e.getMessage();
    }
  }

  private boolean locked() throws IOException {
    lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by another window of this process
    }
  }

  private void serve() {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept();
          BoundedTalk talk = new BoundedTalk(caller, Handover.PATIENCE_MILLIS)) {
        Optional<List<Path>> files = receive(talk);
        if (files.isPresent()) {
          talk.write(new byte[] {Handover.TAKEN});
          taken.accept(files.get());
        }
      } catch (IOException e) {
        // Closed, or a caller that went away, was slow or was no second call: it gets no answer.
      }
    }
  }

  private static Optional<List<Path>> receive(BoundedTalk talk) throws IOException {
    ByteBuffer message = ByteBuffer.allocate(HandoverMessage.MOST_BYTES);
    while (!HandoverMessage.isWhole(message.array(), message.position())) {
      if (!message.hasRemaining() || talk.read(message) < 0) {
        return Optional.empty();
      }
    }
    return HandoverMessage.parse(message.array(), message.position());
  }

  @Override
  public void close() {
    try {
      if (server != null && server.isOpen()) {
        server.close();
        Files.deleteIfExists(place.socket());
      }
    } catch (IOException e) {
      // What stays behind is recognised and replaced by the next window.
    }
    release();
  }

  private void release() {
    if (thread != null) {
      thread.close();
    }
    try {
      if (server != null) {
        server.close();
      }
      if (lock != null) {
        lock.close(); // and with it the lock
      }
    } catch (IOException e) {
      // The system lets go of both when the program ends.
    }
  }
}
