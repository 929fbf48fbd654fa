package dev.plumbline.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The folder in which windows of one person are found, and the names for one store in it. */
final class HandoverPlace {
  private static final int KEY_DIGITS = 16;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final String key;

  HandoverPlace(Path folder, Path storeFile) {
    this.folder = folder;
    this.key = key(storeFile);
  }

  /** A folder of the person's own, never one that all share: there names could be squatted. */
  static Path folder(Map<String, String> environment, String system, Path home) {
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local))
          .resolve("Plumbline");
    }
    String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return runtime.isEmpty()
        ? home.resolve(".local/state/plumbline")
        : Path.of(runtime).resolve("plumbline");
  }

  private static String key(Path storeFile) {
    Path file = storeFile.toAbsolutePath().normalize();
    try {
      file = file.toRealPath();
    } catch (IOException e) {
      // Not laid down yet: then nobody can have come to it by another way.
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(file.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  Path socket() {
    return folder.resolve(key + ".sock");
  }

  Path lock() {
    return folder.resolve(key + ".lock");
  }

  /** Lays the folder down where it is missing. */
  void create() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      PosixFileAttributeView view = view();
      if (view != null) {
        view.setPermissions(OWNER_ONLY);
      }
    }
  }

  /**
   * Whether nobody else can put anything there. Where files have no such marks, as on Windows, the
   * person's own folder is trusted.
   */
  boolean isPrivate() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    PosixFileAttributeView view = view();
    return view == null || OWNER_ONLY.containsAll(view.readAttributes().permissions());
  }

  private PosixFileAttributeView view() {
    return Files.getFileAttributeView(
        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
