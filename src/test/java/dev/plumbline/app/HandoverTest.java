package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverTest {
  private static final Path STORE = Path.of("/stores/one.plumb");

  @TempDir Path temporary;
  private final BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
  private Path folder;
  private Handover handover;

  @BeforeEach
  void choosePlace() {
    folder = temporary.resolve("run");
    handover = new Handover(folder, STORE);
  }

  @Test
  void aSecondCallHandsItsFilesToTheOpenWindow() throws InterruptedException {
    Path odd = temporary.resolve("ü \n \"quoted\" .json").toAbsolutePath();
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      assertTrue(new Handover(folder, STORE).offer(List.of(odd, Path.of("relative.json"))));
      assertEquals(List.of(odd, Path.of("relative.json").toAbsolutePath()), next());
      assertTrue(handover.offer(List.of()), "only come forward");
      assertEquals(List.of(), next());
    }
    assertFalse(handover.offer(List.of(odd)), "closed");
  }

  @Test
  void withoutAWindowTheCallerOpensOne() {
    assertFalse(handover.offer(List.of(Path.of("a.json"))));
    assertFalse(Files.exists(folder), "and nothing was laid down");
  }

  @Test
  void twoStoresHaveTwoWindows() throws InterruptedException {
    Handover other = new Handover(folder, Path.of("/stores/two.plumb"));
    BlockingQueue<List<Path>> ofOther = new LinkedBlockingQueue<>();
    try (Listening one = handover.listen(taken::add);
        Listening two = other.listen(ofOther::add)) {
      assertEquals(Optional.empty(), one.problem().or(two::problem));
      assertTrue(other.offer(List.of(STORE)));
      assertEquals(List.of(STORE), ofOther.poll(10, TimeUnit.SECONDS));
      assertTrue(taken.isEmpty());
    }
  }

  @Test
  void aSecondWindowOfTheSameStoreIsToldSoAndTheFirstGoesOn() throws InterruptedException {
    try (Listening first = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), first.problem());
      try (Listening second = handover.listen(_ -> {})) {
        assertEquals(Optional.of("another window has this store open"), second.problem());
      }
      assertTrue(handover.offer(List.of(STORE)));
      assertEquals(List.of(STORE), next());
    }
  }

  @Test
  void whatAKilledWindowLeftIsReplaced() throws Exception {
    try (Listening laidDown = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), laidDown.problem());
    }
    try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(socket())); // closing it leaves the file
    }
    assertTrue(Files.exists(socket()));
    assertFalse(handover.offer(List.of(STORE)));
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      assertTrue(handover.offer(List.of(STORE)));
      assertEquals(List.of(STORE), next());
    }
    assertFalse(Files.exists(socket()));
  }

  @Test
  void aFileInPlaceOfTheSocketIsNoWindow() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(socket(), "no socket");
    assertFalse(handover.offer(List.of(STORE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET / HTTP/1.1\r\n\r\n",
        "plumbline open 1\0relative.json\0\0",
        "plumbline open 2\0/a.json\0\0",
        "plumbline open 1\0/a.json"
      })
  void aMessageThatIsNoneIsRefusedAndTheNextIsTaken(String message) throws Exception {
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      assertEquals(-1, answerTo(message.getBytes(StandardCharsets.UTF_8), true));
      assertTrue(handover.offer(List.of(STORE)));
      assertEquals(List.of(STORE), next());
      assertTrue(taken.isEmpty());
    }
  }

  @Test
  void aMessageInItsOwnFormIsTaken() throws Exception {
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      byte[] message = HandoverMessage.of(List.of(STORE));
      assertEquals(Handover.TAKEN, answerTo(message, false), "the one that is not refused");
    }
  }

  @Test
  void aCallerThatSaysNothingIsGivenUp() throws Exception {
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      Instant before = Instant.now();
      assertEquals(-1, answerTo(new byte[] {'p'}, false));
      long millis = Duration.between(before, Instant.now()).toMillis();
      assertTrue(millis < 4_000, () -> millis + " ms: one second, and a busy machine");
      assertTrue(handover.offer(List.of(STORE)));
    }
  }

  @Test
  void aHugeMessageIsRefusedOnBothSides() throws Exception {
    List<Path> many =
        IntStream.range(0, 30_000).mapToObj(i -> Path.of("/results/" + i + ".json")).toList();
    try (Listening window = handover.listen(taken::add)) {
      assertEquals(Optional.empty(), window.problem());
      assertFalse(handover.offer(many));
      assertEquals(-1, answerTo(HandoverMessage.of(many), true));
      assertTrue(taken.isEmpty());
    }
  }

  @Test
  void aFolderThatOthersCanEnterIsNotUsed() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    try (Listening window = handover.listen(taken::add)) {
      assertEquals("rwx------", PosixFilePermissions.toString(permissions()));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      assertEquals(Optional.empty(), window.problem());
      assertFalse(handover.offer(List.of(STORE)));
    }
    try (Listening window = handover.listen(taken::add)) {
      assertTrue(window.problem().orElseThrow().contains("can be entered by others"));
    }
  }

  @Test
  void aPlaceTooDeepForASocketIsSaidInWords() {
    Path deep = temporary.resolve("d".repeat(120));
    try (Listening window = new Handover(deep, STORE).listen(taken::add)) {
      assertTrue(window.problem().isPresent());
    }
    assertFalse(new Handover(deep, STORE).offer(List.of(STORE)));
  }

  @Test
  void thePlaceIsThePersonsOwn() {
    Path home = Path.of("/home/ada");
    assertEquals(
        Path.of("/run/user/7/plumbline"),
        HandoverPlace.folder(Map.of("XDG_RUNTIME_DIR", "/run/user/7"), "Linux", home));
    assertEquals(
        home.resolve(".local/state/plumbline"), HandoverPlace.folder(Map.of(), "Mac OS X", home));
    assertEquals(
        Path.of("/local/Plumbline"),
        HandoverPlace.folder(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home));
  }

  private java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions()
      throws IOException {
    return Files.getPosixFilePermissions(folder);
  }

  private Path socket() {
    return new HandoverPlace(folder, STORE).socket();
  }

  private List<Path> next() throws InterruptedException {
    return taken.poll(10, TimeUnit.SECONDS);
  }

  /** The byte that comes back, -1 where the connection ends instead. */
  private int answerTo(byte[] message, boolean end) throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      try {
        channel.write(ByteBuffer.wrap(message));
        if (end) {
          channel.shutdownOutput();
        }
        ByteBuffer answer = ByteBuffer.allocate(1);
        return channel.read(answer) < 1 ? -1 : answer.get(0);
      } catch (IOException e) {
        return -1; // ended while we were still talking
      }
    }
  }
}
