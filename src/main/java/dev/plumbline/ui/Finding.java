package dev.plumbline.ui;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.shell.Finder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds runs by name, test, file or label, the endpoints of what is open, and the things that can
 * be done anywhere.
 */
final class Finding implements Finder {
  private static final int MOST = 12;

  /** More, and no run would find room. */
  private static final int MOST_ENDPOINTS = 8;

  private final Look look;
  private final Navigation navigation;
  private final Supplier<List<LibraryEntry>> runs;
  private final Supplier<List<Found>> endpoints;
  private final Map<String, Runnable> doings;

  /**
   * @param endpoints of the pages that are open, the one that is seen first
   * @param doings what can be done, by the key of its name
   */
  Finding(
      Look look,
      Navigation navigation,
      Supplier<List<LibraryEntry>> runs,
      Supplier<List<Found>> endpoints,
      Map<String, Runnable> doings) {
    this.look = look;
    this.navigation = navigation;
    this.runs = runs;
    this.endpoints = endpoints;
    this.doings = doings;
  }

  @Override
  public List<Found> find(String words) {
    List<String> asked = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    List<Found> found = new ArrayList<>();
    doings.forEach(
        (key, action) -> {
          String name = look.words().of(key);
          if (holds(name, asked)) {
            found.add(new Found(name, look.words().of("find.action"), action));
          }
        });
    if (words.isBlank()) {
      return found;
    }
    endpoints.get().stream()
        .filter(endpoint -> holds(endpoint.name(), asked))
        .limit(MOST_ENDPOINTS)
        .forEach(found::add);
    runs.get().stream()
        .filter(entry -> holds(text(entry), asked))
        .map(entry -> new Found(entry.name(), entry.run().test(), open(entry)))
        .forEach(found::add);
    return found.subList(0, Math.min(found.size(), MOST));
  }

  private Runnable open(LibraryEntry entry) {
    return () -> navigation.run(entry.run().id());
  }

  private static boolean holds(String text, List<String> asked) {
    String lower = text.toLowerCase(Locale.ROOT);
    return asked.stream().allMatch(lower::contains);
  }

  private static String text(LibraryEntry entry) {
    return String.join(
        " ",
        Stream.of(
                Stream.of(
                    entry.name(), entry.run().test(), entry.run().tool(), entry.run().source()),
                entry.run().labels().values().stream())
            .flatMap(parts -> parts)
            .toList());
  }
}
