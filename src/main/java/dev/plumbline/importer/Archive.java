package dev.plumbline.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that hold files: nothing in them is read, whatever the bytes of one stored within say. */
final class Archive {
  private static final int TAR_MAGIC = 257;
  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final int NAME_LENGTH = 26;
  private static final int NAME = 30;

  private Archive() {}

  /**
   * @param head the first bytes of a file, unpacked
   * @throws ImportFailure when it is one, saying what to do with it
   */
  static void refuse(SourceFile source, byte[] head) throws ImportFailure {
    Optional<String> what = of(head);
    if (what.isPresent()) {
      throw new ImportFailure("PB-ARCHIVE", source.path() + " is " + what.get());
    }
  }

  /** What it is and what to do with it; empty where it is none. */
  static Optional<String> of(byte[] head) {
    if (begins(head, 0, ENTRY)) {
      return Optional.of(isWorkbook(head) ? workbook() : archive("ZIP"));
    }
    if (begins(head, 0, new byte[] {'P', 'K', 5, 6})
        || begins(head, 0, new byte[] {'P', 'K', 7, 8})) {
      return Optional.of(archive("ZIP"));
    }
    if (begins(head, 0, new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c})) {
      return Optional.of(archive("7z"));
    }
    if (begins(head, 0, "Rar!\u001a\u0007".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(archive("RAR"));
    }
    return isTar(head) ? Optional.of(archive("tar")) : Optional.empty();
  }

  private static String archive(String kind) {
    return "an archive (" + kind + "): unpack it and import the folder";
  }

  private static String workbook() {
    return "a workbook: save its sheet as CSV and import that with --map";
  }

  /** Names are filled up with zeros, which no text has. */
  private static boolean isTar(byte[] head) {
    if (!begins(head, TAR_MAGIC, "ustar".getBytes(StandardCharsets.US_ASCII))) {
      return false;
    }
    for (int i = 0; i < TAR_MAGIC; i++) {
      if (head[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Of Excel or of OpenDocument, by the names of the entries within reach. */
  private static boolean isWorkbook(byte[] head) {
    boolean office = false;
    for (int at = 0; at + NAME < head.length; at++) {
      if (head[at] != ENTRY[0] || !begins(head, at, ENTRY)) {
        continue;
      }
      int length = (head[at + NAME_LENGTH] & 0xff) | (head[at + NAME_LENGTH + 1] & 0xff) << 8;
      int end = Math.min(head.length, at + NAME + length);
      String name = new String(head, at + NAME, end - at - NAME, StandardCharsets.UTF_8);
      if (name.startsWith("word/") || name.startsWith("ppt/")) {
        return false;
      }
      office |= name.equals("[Content_Types].xml") || name.startsWith("xl/");
      office |=
          name.equals("mimetype")
              && begins(
                  head,
                  end,
                  "application/vnd.oasis.opendocument.spreadsheet"
                      .getBytes(StandardCharsets.US_ASCII));
    }
    return office;
  }

  private static boolean begins(byte[] head, int at, byte[] with) {
    return head.length >= at + with.length
        && Arrays.equals(head, at, at + with.length, with, 0, with.length);
  }
}
