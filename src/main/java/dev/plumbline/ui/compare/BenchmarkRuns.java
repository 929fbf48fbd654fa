package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The evidence of benchmarks: one figure each, so there are no percentiles and no shift. */
final class BenchmarkRuns extends VBox {
  private final CompareViewModel model;
  private final Look look;
  private final EndpointTable lines;
  private final LineTable table;

  BenchmarkRuns(CompareViewModel model, Look look, Navigation navigation) {
    this.model = model;
    this.look = look;
    lines = EndpointTable.ofBenchmarks(look);
    table = new LineTable(model, look, navigation, lines::columns, EndpointTable.STRIPS);
    VBox.setVgrow(table, Priority.ALWAYS);
    setPadding(new Insets(12, 0, 0, 0));
    getChildren().add(table);
  }

  void show(Judged judged) {
    long family = judged.rows().stream().filter(ComparedRow::judged).count();
    table.show(
        lines.lines(judged, model.selected().get()),
        judged.compared().unit(),
        EndpointTable.span(judged),
        look.words().of("compare.benchmarks.foot", family));
  }

  Optional<Node> list() {
    return table.table().map(RowTable::list);
  }

  List<Part> parts() {
    return List.of(Part.of(table));
  }
}
