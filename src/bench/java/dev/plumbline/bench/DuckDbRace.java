package dev.plumbline.bench;

import java.io.IOException;
import java.util.Optional;

/**
 * A race with DuckDB's readers: both sides give the truth of the file, then the times are taken.
 */
final class DuckDbRace {
  private DuckDbRace() {}

  /**
   * What DuckDB is asked.
   *
   * @param form of the file, as {@link DuckDbQuery} knows it
   * @param required the beginning of the metrics that our side must have
   */
  record Question(String form, String required) {}

  static void run(
      Setting setting, Race race, Inputs.Input input, Question question, Results results)
      throws IOException, InterruptedException {
    Program theirs = Program.duckDb(setting, question.form(), input.file().toString());
    Inputs.warm(input.file());
    theirs.seconds();
    Race.requireTrue("DuckDB", "", input.truth(), DuckDbQuery.parse(theirs.said()));
    race.run(
        setting,
        input,
        question.required(),
        new Race.Side(theirs, Optional.of(Program.duckDb(setting))),
        results);
  }
}
