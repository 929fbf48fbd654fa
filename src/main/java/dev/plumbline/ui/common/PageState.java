package dev.plumbline.ui.common;

/** What a page has to show: exactly one of these. */
public sealed interface PageState<T> {
  /** There is nothing yet. */
  record Empty<T>() implements PageState<T> {}

  /** It is being made ready. */
  record Loading<T>() implements PageState<T> {}

  record Ready<T>(T content) implements PageState<T> {}

  record Failed<T>(Problem problem) implements PageState<T> {}

  static <T> PageState<T> empty() {
    return new Empty<>();
  }

  static <T> PageState<T> loading() {
    return new Loading<>();
  }

  static <T> PageState<T> ready(T content) {
    return new Ready<>(content);
  }

  static <T> PageState<T> failed(Problem problem) {
    return new Failed<>(problem);
  }
}
