package dev.plumbline.ui.compare;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Three runs a side of the sample study, with two of its endpoints alone under long names. */
final class LongNames {
  static final String ENROLL = "/api/tenants/:tenant/courses/:id/sections/:section/enroll";
  private static final Map<String, String> NAMES =
      Map.of(
          "/api/courses/:id/enroll",
          ENROLL,
          "/api/wallet/withdraw",
          "/api/tenants/:tenant/accounts/:account/wallets/:wallet/withdrawals/confirm");

  private LongNames() {}

  static Study in(Path folder) {
    Path runs = folder.resolve("runs");
    try {
      Files.createDirectories(runs);
      for (String side : List.of("baseline", "candidate")) {
        for (int i = 1; i <= 3; i++) {
          rename(side + "-" + i + ".json", runs);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Store store = Store.open(folder.resolve("long-names.plumb"));
    try (Jobs jobs = Jobs.onThreads(2)) {
      new ImportFiles(store, Importers.registered(), jobs)
          .run(
              List.of(runs.toString()),
              ImportOptions.DEFAULT,
              _ -> Optional.empty(),
              ImportListener.NONE);
    }
    return new Study(side(store, "baseline"), side(store, "candidate"), store);
  }

  private static List<String> side(Store store, String name) {
    return Study.ids(
        store.runs().stream().filter(run -> run.source().contains(name + "-")).toList());
  }

  private static void rename(String file, Path into) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SampleStudy.RUNS.resolve(file + ".gz"))),
                StandardCharsets.UTF_8))) {
      Files.write(into.resolve(file), lines.lines().flatMap(LongNames::kept).toList());
    }
  }

  private static Stream<String> kept(String line) {
    if (!line.contains("\"name\":")) {
      return Stream.of(line);
    }
    return NAMES.entrySet().stream()
        .filter(name -> line.contains("\"name\":\"" + name.getKey() + "\""))
        .map(name -> line.replace(name.getKey(), name.getValue()));
  }
}
