package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.app.RunWindow.TrackRow;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** What was measured beside the requests, in the window. */
final class ResourceTable {
  private final Look look;
  private final RunTable<TrackRow> table;

  ResourceTable(OpenRun run, Look look) {
    this.look = look;
    table =
        new RunTable<>(
            List.of(
                Column.<TrackRow>words(say("run.column.track"), 240, ResourceTable::name).growing(),
                Column.<TrackRow>words(say("run.column.unit"), 96, row -> row.track().unit()),
                Column.figures(
                    say("run.column.points"), 96, row -> look.numbers().count(row.points())),
                figure("run.column.min", TrackRow::min),
                figure("run.column.mean", TrackRow::mean),
                figure("run.column.max", TrackRow::max),
                figure("run.column.last", TrackRow::last)),
            say("run.resources.none"));
    run.window().subscribe((RunWindow window) -> table.show(window.resources()));
  }

  Node node() {
    return table;
  }

  private Column<TrackRow> figure(String key, ToDoubleFunction<TrackRow> of) {
    return new GuardedFigure(look).quantity(say(key), 96, of);
  }

  private static String name(TrackRow row) {
    String labels =
        row.track().labels().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(label -> label.getKey() + "=" + label.getValue())
            .collect(Collectors.joining(", "));
    return labels.isEmpty() ? row.track().metric() : row.track().metric() + " (" + labels + ")";
  }

  private String say(String key) {
    return look.words().of(key);
  }
}
