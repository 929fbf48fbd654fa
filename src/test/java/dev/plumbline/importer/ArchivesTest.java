package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that hold a file of a tool as it is: no importer's bytes are looked for in them. */
class ArchivesTest {
  private static final byte[] JTL =
      ("timeStamp,elapsed,label,responseCode,success\n"
              + "1795341600179,91,GET /items,200,true\n".repeat(30))
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void whatIsInAnArchiveIsTakenForNoFileOfATool() throws IOException {
    assertArchive("ZIP", "run.jtl", zip("run.jtl", JTL));
    assertArchive("tar", "run.csv", tar());
    assertArchive("tar", "run.tar.gz", gzip(tar()));
    assertArchive("7z", "run.7z", "7z\u00bc\u00af'\u001c".getBytes(StandardCharsets.ISO_8859_1));
    assertArchive("RAR", "run.rar", "Rar!\u001a\u0007\u0001".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(ImportResult.Outcome.IMPORTED, imports.one(file("run.jtl", JTL)).outcome());
  }

  @Test
  void aWorkbookIsToBeSavedAsATable() throws IOException {
    byte[] sheet = "<worksheet/>".getBytes(StandardCharsets.UTF_8);
    byte[] ods =
        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
    for (byte[] bytes :
        List.of(
            zip("xl/workbook.xml", sheet),
            zip("[Content_Types].xml", sheet),
            zip("mimetype", ods))) {
      ImportResult refused = imports.one(file("results.xlsx", bytes));
      assertEquals("PB-ARCHIVE", refused.code());
      assertTrue(
          refused.message().contains("is a workbook: save its sheet as CSV"), refused::message);
    }
    assertArchive("ZIP", "letter.docx", zip("word/document.xml", sheet));
  }

  @Test
  void noMappingReadsOne() throws IOException, ImportFailure {
    ColumnMapping mapping = MappingText.parse("duration=elapsed:ms,name=label");
    Path zip = file("run.zip", zip("run.jtl", JTL));
    ReadRules mapped = ReadRules.NONE.mappedBy(Optional.of(mapping));
    assertEquals("PB-ARCHIVE", imports.one(zip, mapped).code());
  }

  @Test
  void inAFolderTheyAreSkippedAsFilesThatAreNoResults() throws IOException {
    Path runs = Files.createDirectory(folder.resolve("runs"));
    file("runs/a.zip", zip("run.jtl", JTL));
    file("runs/b.tar", tar());
    file("runs/c.jtl", JTL);
    List<ImportResult> results =
        imports.run(Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, runs);
    assertEquals(
        List.of("c.jtl IMPORTED", "a.zip SKIPPED", "b.tar SKIPPED"),
        results.stream()
            .map(one -> Path.of(one.file()).getFileName() + " " + one.outcome())
            .toList());
  }

  private void assertArchive(String kind, String name, byte[] bytes) throws IOException {
    ImportResult refused = imports.one(file(name, bytes));
    assertEquals("PB-ARCHIVE", refused.code(), refused::message);
    assertEquals(
        folder.resolve(name) + " is an archive (" + kind + "): unpack it and import the folder",
        refused.message());
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] zip(String name, byte[] stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      CRC32 crc = new CRC32();
      crc.update(stored);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(stored.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(stored);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar() {
    byte[] tar = Arrays.copyOf("run.jtl".getBytes(StandardCharsets.US_ASCII), 512 + 2048);
    byte[] magic = "ustar\00000".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(magic, 0, tar, 257, magic.length);
    System.arraycopy(JTL, 0, tar, 512, Math.min(JTL.length, 2048));
    return tar;
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
