package dev.plumbline.store;

import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the store says of all its runs at one moment, short of their values; maps by run id.
 *
 * @param runs the newest first
 * @param figuresOnly ids of those that keep no value: their file states figures alone
 * @param headlines of those that have one yet
 * @param thresholds of those that state any
 * @param imported when each became part of the store
 * @param baselines every version, the newest of each name first
 */
public record StoredRuns(
    List<Run> runs,
    Set<String> figuresOnly,
    Map<String, Headline> headlines,
    Map<String, ThresholdCounts> thresholds,
    Map<String, String> notes,
    Map<String, Instant> imported,
    List<Baselines.Baseline> baselines) {
  public StoredRuns {
    runs = List.copyOf(runs);
    figuresOnly = Set.copyOf(figuresOnly);
    headlines = Map.copyOf(headlines);
    thresholds = Map.copyOf(thresholds);
    notes = Map.copyOf(notes);
    imported = Map.copyOf(imported);
    baselines = List.copyOf(baselines);
  }

  /**
   * Of the thresholds that a run's own files state.
   *
   * @param workedOut of those met and missed: whose outcome no file holds
   */
  public record ThresholdCounts(int met, int missed, int untold, int workedOut) {
    public int all() {
      return met + missed + untold;
    }
  }

  static StoredRuns read(Database db) {
    Map<String, Instant> imported = new HashMap<>();
    db.each(
        "SELECT key, imported FROM run",
        row -> imported.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2))));
    return new StoredRuns(
        new RunList(db).all(),
        new RunList(db).figuresOnly(),
        Headlines.all(db),
        WorkedOutcomes.counts(db),
        RunEdits.notes(db),
        imported,
        Baselines.all(db));
  }
}
