package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.MappingText;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ReadProgress;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that a mapping reads, and mappings themselves, whatever their bytes. */
class MappedMutationsTest {
  private static final Path MAPPED =
      Path.of("src/test/resources/dev/plumbline/importer/plain/mapped");

  private static final int QUICK = 500;

  private static final Importers IMPORTERS = Importers.registered();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docker-stats.csv |"
            + " time=#1,tag.of=#2,value.cpu=#3,value.mem=#4,value.limit=#4/2,value.n=#5",
        "spreadsheet.csv | time=#1,name=#2,duration=#3:ms,outcome=#4",
        "curl.csv | duration=time_total:s,value.connect=time_connect:s,status=http_code",
        "pg_stat_statements.csv | name=query,count=calls,mean=mean_exec_time:ms,tag.u=userid",
        "pg_stat_statements.txt | name=query,count=calls,mean=mean_exec_time:ms",
        "vmstat.txt | time=#18,value.us=#13:%,value.free=#4:KiB"
      })
  void changedTablesAreReadOrRefused(String name, String mapping) throws IOException {
    byte[] text = Files.readAllBytes(MAPPED.resolve(name));
    for (long seed = 1; seed <= QUICK; seed++) {
      byte[] changed = new MutatedBytes(List.of(text), seed).bytes();
      read(seed, changed, mapping);
    }
  }

  @Test
  void changedMappingsAreUnderstoodOrRefused() throws IOException {
    byte[] table = Files.readAllBytes(MAPPED.resolve("curl.csv"));
    String mapping =
        """
        time="t, 1",duration=time_total:s,value.connect=time_connect/2:s,status=#5,decimal=point
        # so
        header=no
        """;
    for (long seed = 1; seed <= QUICK; seed++) {
      byte[] changed =
          new MutatedBytes(List.of(mapping.getBytes(StandardCharsets.UTF_8)), seed).bytes();
      read(seed, table, new String(changed, StandardCharsets.UTF_8));
    }
  }

  @Test
  void aReaderThatThrowsWouldBeSeen() {
    assertThrows(AssertionError.class, () -> read(1, new byte[] {1}, null));
  }

  private void read(long seed, byte[] text, String mapping) throws IOException {
    Path file = Files.write(folder.resolve("table"), text);
    try {
      ReadRules rules =
          new ReadRules(Optional.empty(), Optional.of(ZoneOffset.UTC), List.of())
              .mappedBy(Optional.of(MappingText.parse(mapping)));
      SourceFile source = SourceFile.of(file);
      ImportLimits limits = ImportLimits.DEFAULT.acceptingDamage(true);
      IMPORTERS
          .mapped(source, rules.mapping().orElseThrow())
          .importer()
          .read(
              source,
              new ReadContext(limits, ReadProgress.NONE, Runnable::run, 1, rules),
              new RunSink(new Seen(), limits, Runnable::run));
    } catch (ImportFailure e) {
      // refused in words
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
  }
}
