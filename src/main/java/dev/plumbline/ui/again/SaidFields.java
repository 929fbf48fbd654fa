package dev.plumbline.ui.again;

import dev.plumbline.app.Failure;
import dev.plumbline.app.SaidTime;
import dev.plumbline.importer.ReadRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What is written of how a file is to be read; empty where nothing is said. */
final class SaidFields {
  private final StringProperty start = new SimpleStringProperty("");
  private final StringProperty zone = new SimpleStringProperty("");
  private final StringProperty tags = new SimpleStringProperty("");
  private final StringProperty operation = new SimpleStringProperty("");

  /** Kept, since what it hears holds it weakly. */
  private final ObservableValue<Optional<String>> mistake =
      Bindings.createObjectBinding(this::whatIsWrong, start, zone, tags, operation);

  StringProperty start() {
    return start;
  }

  StringProperty zone() {
    return zone;
  }

  StringProperty tags() {
    return tags;
  }

  StringProperty operation() {
    return operation;
  }

  /** As it was said before. */
  void show(ReadRules rules) {
    start.set(rules.start().map(Instant::toString).orElse(""));
    zone.set(rules.zone().map(ZoneId::toString).orElse(""));
    tags.set(String.join(", ", rules.tags()));
    operation.set(rules.operationTag().orElse(""));
  }

  /**
   * What is written.
   *
   * @throws Failure when it is no time, or no zone
   */
  ReadRules rules() {
    Optional<ZoneId> of = written(zone).map(SaidTime::zone);
    return new ReadRules(written(start).map(text -> SaidTime.start(text, of)), of, tagsSaid())
        .callingBy(written(operation));
  }

  private List<String> tagsSaid() {
    return Arrays.stream(tags.get().split("[,\\s]+")).filter(tag -> !tag.isEmpty()).toList();
  }

  /** What is wrong with it; empty where nothing is. */
  ObservableValue<Optional<String>> mistake() {
    return mistake;
  }

  private Optional<String> whatIsWrong() {
    try {
      return Optional.of(rules()).flatMap(_ -> Optional.empty());
    } catch (Failure e) {
      return Optional.of(e.getMessage());
    }
  }

  private static Optional<String> written(StringProperty field) {
    return Stream.of(field.get().strip()).filter(text -> !text.isEmpty()).findFirst();
  }
}
