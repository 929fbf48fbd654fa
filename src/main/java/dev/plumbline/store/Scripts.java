package dev.plumbline.store;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import dev.plumbline.model.TestScript.Scenario;
import dev.plumbline.model.TestScript.Threshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripts that runs were made with, as far as they were read. */
public final class Scripts {
  /** What codes of diagnostics about a script begin with: they go when another takes its place. */
  public static final String CODES = "SCRIPT-";

  private final Store store;

  Scripts(Store store) {
    this.store = store;
  }

  /**
   * A run's script.
   *
   * @param source the file, as it was named
   * @param digest SHA-256 of its text
   */
  public record Kept(TestScript script, String source, String digest) {}

  private record Part(String part, String subject, String text, String more) {}

  /** Empty where nobody gave one. */
  public Optional<Kept> of(Run run) {
    return store.reading(
        db ->
            Migrations.reached(db, Beside.SINCE)
                ? db
                    .query(
                        "SELECT source, tool, digest FROM script WHERE run=?",
                        row ->
                            new Kept(
                                read(row.getString(2), parts(db, run)),
                                row.getString(1),
                                row.getString(3)),
                        Store.rowOf(db, run))
                    .stream()
                    .findFirst()
                : Optional.empty());
  }

  /** The files that the scripts of all runs were read from, by run id. */
  public Map<String, String> sources() {
    return store.reading(
        db -> {
          Map<String, String> sources = new HashMap<>();
          if (Migrations.reached(db, Beside.SINCE)) {
            db.each(
                "SELECT run.key, script.source FROM script JOIN run ON run.id = script.run",
                row -> sources.put(row.getString(1), row.getString(2)));
          }
          return sources;
        });
  }

  private static List<Part> parts(Database db, Run run) {
    return db.query(
        "SELECT part, subject, text, more FROM script_part WHERE run=? ORDER BY position",
        row -> new Part(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        Store.rowOf(db, run));
  }

  /**
   * Gives a run its script, in place of one that it had.
   *
   * @param noticed when it was held against the run
   * @param thresholds of the script that the run is held to
   */
  public void give(
      Run run, Kept script, List<Diagnostic> noticed, List<StatedThreshold> thresholds) {
    store.inTransaction(
        db -> {
          long row = Beside.rowOf(db, run);
          Optional.ofNullable(db.text("SELECT source FROM script WHERE run=?", row))
              .ifPresent(
                  before ->
                      db.update(
                          "DELETE FROM threshold WHERE run=? AND source=?", row, fileName(before)));
          db.update("DELETE FROM script WHERE run=?", row);
          db.update("DELETE FROM script_part WHERE run=?", row);
          db.update("DELETE FROM diagnostic WHERE run=? AND code LIKE ?", row, CODES + "%");
          db.update(
              "INSERT INTO script(run, source, tool, digest) VALUES(?, ?, ?, ?)",
              row,
              script.source(),
              script.script().tool(),
              script.digest());
          List<Part> parts = parts(script.script());
          for (int i = 0; i < parts.size(); i++) {
            db.update(
                "INSERT INTO script_part(run, position, part, subject, text, more)"
                    + " VALUES(?, ?, ?, ?, ?, ?)",
                row,
                i,
                parts.get(i).part(),
                parts.get(i).subject(),
                parts.get(i).text(),
                parts.get(i).more());
          }
          RunRow rows = new RunRow(db, new Names(db));
          rows.diagnostics(row, noticed);
          rows.thresholds(row, thresholds);
          return null;
        });
  }

  /** What thresholds of a script name as their source. */
  public static String fileName(String source) {
    return String.valueOf(Path.of(source).getFileName());
  }

  private static List<Part> parts(TestScript script) {
    List<Part> parts = new ArrayList<>();
    for (Scenario scenario : script.scenarios()) {
      parts.add(new Part("scenario", scenario.name(), scenario.executor(), ""));
      scenario.steps().forEach(step -> parts.add(new Part("step", scenario.name(), step, "")));
    }
    script
        .thresholds()
        .forEach(one -> parts.add(new Part("threshold", one.metric(), one.expression(), "")));
    script
        .calls()
        .forEach(call -> parts.add(new Part("call", call.method(), call.address(), call.name())));
    return parts;
  }

  private static TestScript read(String tool, List<Part> parts) {
    List<Scenario> scenarios = new ArrayList<>();
    List<Threshold> thresholds = new ArrayList<>();
    List<Call> calls = new ArrayList<>();
    for (Part part : parts) {
      switch (part.part()) {
        case "scenario" -> scenarios.add(new Scenario(part.subject(), part.text(), List.of()));
        case "step" -> {
          Scenario last = scenarios.removeLast();
          List<String> steps = new ArrayList<>(last.steps());
          steps.add(part.text());
          scenarios.add(new Scenario(last.name(), last.executor(), steps));
        }
        case "threshold" -> thresholds.add(new Threshold(part.subject(), part.text()));
        default -> calls.add(new Call(part.subject(), part.text(), part.more()));
      }
    }
    return new TestScript(tool, scenarios, thresholds, calls);
  }
}
