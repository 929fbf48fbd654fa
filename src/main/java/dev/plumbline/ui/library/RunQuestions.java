package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.ui.common.AskSheet;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Sheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What is asked before runs are deleted or promoted. */
final class RunQuestions {
  private static final int NAMED = 8;

  private final LibraryViewModel model;
  private final Look look;
  private final Sheets sheets;

  RunQuestions(LibraryViewModel model, Look look, Sheets sheets) {
    this.model = model;
    this.look = look;
    this.sheets = sheets;
  }

  void delete() {
    List<LibraryEntry> runs = model.selection();
    if (runs.isEmpty() || !model.isChangeable()) {
      return;
    }
    Label lost = new Label(look.words().of("library.delete.lost", runs.size()));
    lost.setWrapText(true);
    Label named = new Label(names(runs));
    named.setWrapText(true);
    named.getStyleClass().add("muted");
    sheet(
            look.words().of("library.delete.title", runs.size(), runs.getFirst().name()),
            new VBox(8, named, lost),
            look.words().of("library.delete.yes", runs.size()),
            model::delete)
        .grave()
        .ask();
  }

  void promote() {
    List<LibraryEntry> runs = model.selection();
    if (runs.isEmpty() || !model.isChangeable()) {
      return;
    }
    Label named = new Label(names(runs));
    named.setWrapText(true);
    named.getStyleClass().add("muted");
    TextField name = field("library.promote.name", runs.getFirst().run().test());
    TextField reason = field("library.promote.reason", "");
    AskSheet sheet =
        sheet(
            look.words().of("library.promote.title", runs.size()),
            new VBox(
                8,
                named,
                new Label(look.words().of("library.promote.name")),
                name,
                new Label(look.words().of("library.promote.reason")),
                reason),
            look.words().of("library.promote.yes"),
            () -> model.promote(name.getText(), reason.getText()));
    sheet.hinderedBy(
        name.textProperty()
            .flatMap(called -> reason.textProperty().map(why -> missing(called, why))));
    sheet.ask();
    reason.requestFocus();
  }

  /** To which test, by its name. */
  void move() {
    List<LibraryEntry> runs = model.selection();
    if (runs.isEmpty() || !model.isChangeable()) {
      return;
    }
    Label named = new Label(names(runs));
    named.setWrapText(true);
    named.getStyleClass().add("muted");
    TextField name = field("library.move.name", runs.getFirst().run().test());
    AskSheet sheet =
        sheet(
            look.words().of("library.move.title", runs.size()),
            new VBox(8, named, new Label(look.words().of("library.move.name")), name),
            look.words().of("library.move.yes"),
            () ->
                model.moves().move(runs.stream().map(LibraryEntry::run).toList(), name.getText()));
    sheet.hinderedBy(
        name.textProperty()
            .map(
                written ->
                    written.isBlank()
                        ? Optional.of(look.words().of("library.move.no-name"))
                        : Optional.<String>empty()));
    sheet.ask();
    name.requestFocus();
    name.selectAll();
  }

  private Optional<String> missing(String name, String reason) {
    if (name.isBlank()) {
      return Optional.of(look.words().of("library.promote.no-name"));
    }
    return reason.isBlank()
        ? Optional.of(look.words().of("library.promote.no-reason"))
        : Optional.empty();
  }

  private TextField field(String key, String text) {
    TextField field = new TextField(text);
    field.setAccessibleText(look.words().of(key));
    return field;
  }

  private AskSheet sheet(String question, Node content, String answer, Runnable answered) {
    return new AskSheet(look, sheets, question, content, answer, answered);
  }

  private String names(List<LibraryEntry> runs) {
    String named =
        runs.stream().limit(NAMED).map(LibraryEntry::name).collect(Collectors.joining(", "));
    return runs.size() <= NAMED
        ? named
        : named + " " + look.words().of("library.more", runs.size() - NAMED);
  }
}
