package dev.plumbline.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Hands files to the window that has a store open already, so that a second call opens no second
 * window. By a socket in a folder that only its owner can enter; two stores may have two windows.
 */
public final class Handover {
  static final byte TAKEN = 'y';

  /** How long either one waits for the other, all in all. */
  static final long PATIENCE_MILLIS = 1_000;

  private final HandoverPlace place;

  /**
   * @param folder of the person's own; laid down when a window listens
   */
  public Handover(Path folder, Path storeFile) {
    this.place = new HandoverPlace(folder, storeFile);
  }

  /** At the usual place of this person and system. */
  public static Handover of(Path storeFile) {
    return of(
        System.getenv(),
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")),
        storeFile);
  }

  static Handover of(Map<String, String> environment, String system, Path home, Path storeFile) {
    return new Handover(HandoverPlace.folder(environment, system, home), storeFile);
  }

  /**
   * Offers files to an open window; none only asks it to come forward. Answers within a second.
   *
   * @return whether a window took them; otherwise the caller is to open one
   */
  public boolean offer(Collection<Path> files) {
    byte[] message = HandoverMessage.of(files);
    if (message.length > HandoverMessage.MOST_BYTES || !Files.exists(place.socket())) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      if (!place.isPrivate() || !channel.connect(UnixDomainSocketAddress.of(place.socket()))) {
        return false;
      }
      try (BoundedTalk talk = new BoundedTalk(channel, PATIENCE_MILLIS)) {
        talk.write(message);
        ByteBuffer answer = ByteBuffer.allocate(1);
        return talk.read(answer) == 1 && answer.get(0) == TAKEN;
      }
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false; // nobody listens: the socket is what a killed window left
    }
  }

  /** Whether a window has the store open. */
  public boolean isListening() {
    if (!Files.exists(place.socket())) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(place.socket()));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Takes files from second calls until it is closed. Where that cannot be, {@link
   * Listening#problem} says why, and the window goes on without.
   *
   * @param taken called by a thread of its own, one call at a time
   */
  public Listening listen(Consumer<List<Path>> taken) {
    return Listening.start(place, taken);
  }
}
