package dev.plumbline.ui.library;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.PageState;
import java.util.List;
import java.util.Optional;

/** What a Library lists, by the names of runs. */
final class Listed {
  private Listed() {}

  static RunDetails details(LibraryViewModel model) {
    assertInstanceOf(PageState.Ready.class, model.details().get());
    return ((PageState.Ready<RunDetails>) model.details().get()).content();
  }

  static List<String> names(LibraryViewModel model) {
    return model.lines().get().stream()
        .flatMap(line -> line.run().stream())
        .map(LibraryEntry::name)
        .toList();
  }

  static void select(LibraryViewModel model, String... names) {
    model.select(List.of(names).stream().map(name -> id(model, name)).toList());
  }

  static String id(LibraryViewModel model, String name) {
    return model.view().orElseThrow().entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run()
        .id();
  }

  static Optional<RunSide> side(LibraryViewModel model, String run) {
    return model.view().flatMap(view -> view.entry(run)).flatMap(LibraryEntry::side);
  }
}
