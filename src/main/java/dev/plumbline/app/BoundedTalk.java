package dev.plumbline.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** Writes and reads on a socket until a moment, after which the other one is given up. */
final class BoundedTalk implements AutoCloseable {
  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final long until;

  BoundedTalk(SocketChannel channel, long millis) throws IOException {
    this.channel = channel;
    this.until = System.nanoTime() + millis * 1_000_000;
    channel.configureBlocking(false);
    selector = Selector.open();
    key = channel.register(selector, 0);
  }

  void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.write(buffer) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  /** Reads what there is into the buffer, at least a byte; -1 at the end. */
  int read(ByteBuffer into) throws IOException {
    int read = channel.read(into);
    while (read == 0 && into.hasRemaining()) {
      await(SelectionKey.OP_READ);
      read = channel.read(into);
    }
    return read;
  }

  private void await(int operation) throws IOException {
    long left = (until - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new IOException("no answer in time");
    }
    key.interestOps(operation);
    selector.select(left);
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
