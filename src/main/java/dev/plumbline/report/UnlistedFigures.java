package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures that are counted, not listed, where there is one run a side: each by its reason. */
public record UnlistedFigures(ComparisonTable table) {
  public List<String> sentences() {
    return Stream.of(
            sentence(
                row -> row.judged() && row.tippingNoise().isEmpty(),
                "is explained by request noise alone",
                "are explained by request noise alone"),
            sentence(
                row -> row.state() == ComparedRow.State.TOO_FEW_REQUESTS,
                "had too few requests",
                "had too few requests"),
            sentence(
                row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN,
                "is of an endpoint missing from a run",
                "are of endpoints missing from a run"))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private String sentence(Predicate<ComparedRow> which, String one, String several) {
    long count = table.rows().stream().filter(which).count();
    return count == 0
        ? ""
        : Figures.count(count)
            + " of "
            + Figures.count(table.rows().size())
            + " figures "
            + (count == 1 ? one : several)
            + ".";
  }
}
