package dev.plumbline.app;

import java.nio.file.Path;

/** Where the data lies that comes with the program. */
public final class SamplePlace {
  private SamplePlace() {}

  /** The folder, below the place that the launcher names; whether it is there is not asked. */
  public static Path folder() {
    return Path.of("")
        .toAbsolutePath()
        .resolve(System.getProperty("plumbline.home", ""))
        .resolve("sample-data");
  }

  /** The release study: six runs of each of two versions. */
  public static Path study() {
    return folder().resolve("k6").resolve("release-study");
  }
}
