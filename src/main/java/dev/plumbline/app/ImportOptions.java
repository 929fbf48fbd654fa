package dev.plumbline.app;

import dev.plumbline.importer.ImportLimits;
import java.util.Map;
import java.util.Optional;

/**
 * How files are to be imported.
 *
 * @param test the test the runs belong to; by default the name of the file's folder
 * @param environment empty where nobody says
 */
public record ImportOptions(
    Optional<String> format,
    Optional<String> test,
    String environment,
    Map<String, String> labels,
    ImportLimits limits) {
  public static final ImportOptions DEFAULT =
      new ImportOptions(Optional.empty(), Optional.empty(), "", Map.of(), ImportLimits.DEFAULT);

  public ImportOptions {
    labels = Map.copyOf(labels);
  }
}
