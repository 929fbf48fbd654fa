package dev.plumbline.report;

import dev.plumbline.report.Block.Fact;
import dev.plumbline.report.Block.Facts;
import dev.plumbline.report.Block.Paragraph;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import java.util.ArrayList;
import java.util.List;

/** How the figures came about and from what. */
record MethodSection(VerdictSentence sentence, ReportContext context) {
  List<Section> sections() {
    ContextTables tables = new ContextTables(context);
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "Method",
            Sheet.METHOD,
            List.of(new Paragraph(MethodWords.general(sentence.table()), false))));
    List<Block> provenance = new ArrayList<>();
    provenance.add(facts());
    provenance.add(tables.runs());
    provenance.add(
        Paragraph.of(
            Text.of(
                "A run's name is the start of its file's digest (SHA-256 of the length and the"
                    + " CRC-32C of every MiB), so the same file has the same name everywhere."
                    + " Requests and failed ones are all that the file holds. Whole: the file"
                    + " proves that nothing is missing at its end; unknown: nothing in it can"
                    + " tell; partial: it is cut.")));
    sections.add(new Section("Provenance", Sheet.METHOD, provenance));
    return sections;
  }

  private Facts facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Test", Text.name(context.test())));
    facts.add(
        new Fact(
            "Tool",
            context.toolVersionStated()
                ? Text.name(context.tool())
                : Text.name(context.tool()).and("; its version is not in every file")));
    facts.add(
        new Fact(
            "Environment",
            context.environment().isEmpty()
                ? Text.of("not stated in the files")
                : Text.name(context.environment())));
    facts.add(new Fact("Written", Text.of(Figures.time(context.generated()))));
    facts.add(new Fact("By", Text.name(context.product())));
    sentence.table().warnings().forEach(w -> facts.add(new Fact("Warning", Text.of(w))));
    context.runs().stream()
        .filter(run -> !run.remarks().isEmpty())
        .forEach(
            run ->
                facts.add(
                    new Fact(
                        "Warning",
                        Text.name(run.file()).and(": " + String.join("; ", run.remarks())))));
    return new Facts(facts);
  }
}
