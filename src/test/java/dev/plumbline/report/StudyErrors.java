package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunRate;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.model.Kind;
import java.util.List;
import java.util.function.UnaryOperator;

/** Error rates of every verdict, made up. */
final class StudyErrors {
  private StudyErrors() {}

  static ErrorRates rates(UnaryOperator<String> names) {
    return new ErrorRates(
        List.of(
            rate(
                names.apply("/api/courses"),
                2,
                3,
                0.0004,
                -0.012,
                0.141,
                0.9,
                Verdict.INCONCLUSIVE),
            rate(names.apply("/api/jobs"), 21, 61, 0.0179, 0.0098, 0.0273, 0.001, Verdict.WORSE),
            rate(
                names.apply("/api/auth/login"),
                20,
                19,
                -0.0004,
                -0.0045,
                0.0042,
                0.9,
                Verdict.SAME),
            rate(
                names.apply("/api/wallet"),
                66,
                40,
                -0.0115,
                -0.0204,
                -0.0031,
                0.2,
                Verdict.INCONCLUSIVE),
            rate(names.apply("/api/health"), 0, 0, 0, -0.0012, 0.0012, 1, Verdict.SAME)));
  }

  private static ComparedRate rate(
      String name,
      int failed,
      int later,
      double change,
      double low,
      double high,
      double q,
      Verdict verdict) {
    boolean luck = verdict == Verdict.INCONCLUSIVE && high < 0;
    return new ComparedRate(
        new RowKey(Kind.REQUEST, "http_req_duration", name, "GET"),
        Rate.ERRORS,
        ComparedRow.State.JUDGED,
        failed / 2252.0,
        later / 2240.0,
        change,
        low,
        high,
        q / 5,
        q,
        verdict,
        luck ? Verdict.BETTER : verdict,
        verdict != Verdict.INCONCLUSIVE
            ? ""
            : luck
                ? "could be chance among 5 rows"
                : "these runs can't tell a change beyond the margin from none",
        List.of(new RunRate(failed, 2252)),
        List.of(new RunRate(later, 2240)));
  }
}
