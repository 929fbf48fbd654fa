package dev.plumbline.app;

import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.TableHead;
import dev.plumbline.importer.Units;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table may be, by their titles and first cells: a proposal that a person
 * sees and changes, never used unseen.
 */
public final class MappingGuess {
  private static final Pattern PERCENTILE =
      Pattern.compile(".*(?:p|perc(?:entile)?[ _]?)([0-9]{1,2}(?:\\.[0-9]+)?)(?:th)?\\b.*");

  private final TableHead head;
  private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);

  private MappingGuess(TableHead head) {
    this.head = head;
  }

  /** For each column what it may be, if anything. */
  public static List<Optional<MappedColumn>> of(TableHead head) {
    return new MappingGuess(head).all();
  }

  private List<Optional<MappedColumn>> all() {
    List<Optional<MappedColumn>> first = new ArrayList<>();
    for (int i = 0; i < head.titles().size(); i++) {
      first.add(column(i));
    }
    boolean figures =
        !taken.contains(ColumnRole.TIME)
            && first.stream().flatMap(Optional::stream).anyMatch(c -> c.role().isStatistic());
    boolean samples = !figures && taken.contains(ColumnRole.DURATION);
    boolean series = !figures && !samples && taken.contains(ColumnRole.TIME);
    List<Optional<MappedColumn>> all = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Optional<MappedColumn> guess = first.get(i);
      if (figures) {
        guess = guess.filter(c -> c.role() != ColumnRole.DURATION && c.role() != ColumnRole.VALUE);
      } else if (samples) {
        guess = guess.filter(c -> !c.role().isStatistic() && c.role() != ColumnRole.VALUE);
      } else if (series) {
        guess = inSeries(i, guess);
      }
      all.add(guess);
    }
    return all;
  }

  /** Of a table of series, figures are values and words tell whose. */
  private Optional<MappedColumn> inSeries(int at, Optional<MappedColumn> guess) {
    if (guess.isPresent() && guess.get().role() == ColumnRole.TIME) {
      return guess;
    }
    Units.Titled title = Units.Titled.of(head.titles().get(at));
    boolean figure = cells(at).stream().allMatch(cell -> cell.matches("[-+]?[0-9].*"));
    ColumnRole role = figure ? ColumnRole.VALUE : ColumnRole.TAG;
    return cells(at).isEmpty()
        ? Optional.empty()
        : Optional.of(column(role, key(title.title()), at, figure ? title.unit() : ""));
  }

  private List<String> cells(int at) {
    return head.rows().stream().map(row -> row.get(at)).filter(cell -> !cell.isEmpty()).toList();
  }

  private Optional<MappedColumn> column(int at) {
    String title = head.titles().get(at);
    Units.Titled titled = Units.Titled.of(title);
    String word = titled.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip();
    boolean figures = cells(at).stream().allMatch(cell -> cell.matches("[-+]?[0-9].*"));
    boolean moments =
        !cells(at).isEmpty()
            && cells(at).stream()
                .allMatch(cell -> cell.matches("[0-9]{9,}.*|.*[0-9][:./-][0-9]+[:./-].*"));
    Optional<ColumnRole> role = role(word, figures, moments);
    if (role.isEmpty()) {
      return Optional.empty();
    }
    if (role.get() == ColumnRole.PERCENTILE) {
      Matcher percent = PERCENTILE.matcher(word);
      String key = percent.matches() ? percent.group(1) : "50";
      return Optional.of(column(ColumnRole.PERCENTILE, key, at, titled.unit()));
    }
    if (!taken.add(role.get())) {
      return Optional.empty();
    }
    boolean unit = role.get().isFigure();
    return Optional.of(column(role.get(), "", at, unit ? titled.unit() : ""));
  }

  private MappedColumn column(ColumnRole role, String key, int at, String unit) {
    return new MappedColumn(role, key, head.titles().get(at), !head.named(), 0, unit);
  }

  private static Optional<ColumnRole> role(String word, boolean figures, boolean moments) {
    boolean time = word.matches("(.* )?(timestamp|time stamp|ts|date|datetime|when|time|zeit)");
    if (time && (moments || word.matches("time|timestamp|ts"))) {
      return Optional.of(ColumnRole.TIME);
    }
    if (figures) {
      return figure(word);
    }
    if (word.matches("(.* )?(method|verb)")) {
      return Optional.of(ColumnRole.METHOD);
    }
    if (word.matches("(.* )?(outcome|success|ok|result|passed)")) {
      return Optional.of(ColumnRole.OUTCOME);
    }
    if (word.matches("(.* )?(error|failure|message)")) {
      return Optional.of(ColumnRole.ERROR);
    }
    return word.matches("(.* )?(name|url|uri|path|endpoint|label|request|page|query|operation)")
        ? Optional.of(ColumnRole.NAME)
        : Optional.empty();
  }

  private static Optional<ColumnRole> figure(String word) {
    if (word.matches("(.* )?(status|code|http code|status code|response code)")) {
      return Optional.of(ColumnRole.STATUS);
    }
    if (PERCENTILE.matcher(word).matches() || word.equals("median")) {
      return Optional.of(ColumnRole.PERCENTILE);
    }
    if (word.matches("(mean|avg|average)\\b.*|.* (mean|avg|average)")) {
      return Optional.of(ColumnRole.MEAN);
    }
    if (word.matches("(min|minimum|shortest)\\b.*")) {
      return Optional.of(ColumnRole.MIN);
    }
    if (word.matches("(max|maximum|longest)\\b.*")) {
      return Optional.of(ColumnRole.MAX);
    }
    if (word.matches("(stddev|std dev|standard deviation)\\b.*")) {
      return Optional.of(ColumnRole.STDDEV);
    }
    if (word.matches("total .*time")) {
      return Optional.of(ColumnRole.TOTAL);
    }
    if (word.matches("(failed|failures|errors)")) {
      return Optional.of(ColumnRole.FAILED);
    }
    if (word.matches("(count|calls|samples|requests|hits)")) {
      return Optional.of(ColumnRole.COUNT);
    }
    return word.matches("(.* )?(duration|elapsed|latency|response time|took|time total|runtime)")
        ? Optional.of(ColumnRole.DURATION)
        : Optional.empty();
  }

  /** What a value or tag of such a column is called. */
  public static String key(String title) {
    String key = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "_");
    return key.replaceAll("^_+|_+$", "");
  }
}
