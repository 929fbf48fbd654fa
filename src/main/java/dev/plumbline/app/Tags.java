package dev.plumbline.app;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Series;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The tags that split a run's series beyond what every run has: parameters of benchmarks. */
final class Tags {
  private Tags() {}

  /** Empty where the endpoint has no such tag. */
  static String value(Endpoint endpoint, String tag) {
    return endpoint
        .tags()
        .lines()
        .filter(line -> line.startsWith(tag + "="))
        .map(line -> line.substring(tag.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** The names that any of the series has. */
  static Set<String> of(Collection<Series> series) {
    Set<String> tags = new TreeSet<>();
    for (Series one : series) {
      one.key()
          .endpoint()
          .tags()
          .lines()
          .filter(line -> line.indexOf('=') > 0)
          .forEach(line -> tags.add(line.substring(0, line.indexOf('='))));
    }
    return tags;
  }
}
