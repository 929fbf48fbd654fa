package dev.plumbline.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mappings as people write them: {@code role=column:unit}, with commas or line ends between.
 * Columns whose titles hold what means something here stand in quotes.
 */
public final class MappingText {
  private static final Pattern QUOTED =
      Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:/([12]))?(?::(.+))?");
  private static final Pattern PLAIN = Pattern.compile("(.*?)(?:/([12]))?");
  private static final int LONGEST = 100_000;

  private MappingText() {}

  /**
   * @param text one line or many; lines that begin with {@code #} are left out
   * @throws ImportFailure saying what cannot be understood
   */
  public static ColumnMapping parse(String text) throws ImportFailure {
    if (text.length() > LONGEST) {
      throw ColumnMapping.unusable("it is no mapping: it is longer than any can be");
    }
    List<MappedColumn> columns = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    for (String line : text.replaceFirst("^\uFEFF", "").lines().toList()) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      for (String part : parts(line)) {
        int equals = part.indexOf('=');
        if (equals <= 0 || equals == part.length() - 1) {
          throw ColumnMapping.unusable(
              "each part is role=column, such as duration=Elapsed:ms, not " + part.strip());
        }
        String word = part.substring(0, equals).strip();
        String said = part.substring(equals + 1).strip();
        Optional<List<String>> values = ColumnMapping.valuesOf(word);
        if (values.isPresent()) {
          if (!values.get().contains(said)) {
            throw ColumnMapping.unusable(
                word + " is one of " + String.join(", ", values.get()) + ", not " + said);
          }
          settings.put(word, said);
        } else {
          columns.add(column(word, said));
        }
      }
    }
    ColumnMapping mapping = new ColumnMapping(columns, settings);
    mapping.shape();
    return mapping;
  }

  private static MappedColumn column(String word, String said) throws ImportFailure {
    MappedColumn called =
        MappedColumn.calledBy(word)
            .orElseThrow(
                () ->
                    ColumnMapping.unusable(
                        "there is no role "
                            + word
                            + "; there are time, start, name, method, group, scenario, duration,"
                            + " outcome, failed, error, status, count, tag.<name>, value.<metric>,"
                            + " series, value, unit, mean, min, max, stddev, total, rate, p95"));
    Matcher quoted = QUOTED.matcher(said);
    if (quoted.matches()) {
      return called.of(
          quoted.group(1).replace("\"\"", "\""),
          false,
          quoted.group(2) == null ? 0 : Integer.parseInt(quoted.group(2)),
          quoted.group(3) == null ? "" : quoted.group(3).strip());
    }
    int colon = said.lastIndexOf(':');
    boolean unit = colon > 0 && Units.isKnown(said.substring(colon + 1).strip());
    Matcher plain = PLAIN.matcher(unit ? said.substring(0, colon).strip() : said);
    plain.matches();
    String title = plain.group(1);
    boolean numbered = title.matches("#[1-9][0-9]{0,3}");
    return called.of(
        title,
        numbered,
        plain.group(2) == null ? 0 : Integer.parseInt(plain.group(2)),
        unit ? said.substring(colon + 1).strip() : "");
  }

  /** Between commas that stand in no quotes; quotes begin behind the equals sign. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (quoted || line.substring(from, i).stripTrailing().endsWith("="))) {
        quoted = !quoted;
      } else if (c == '"' && i > 0 && line.charAt(i - 1) == '"') {
        quoted = true; // a doubled quote
      } else if (c == ',' && !quoted) {
        parts.add(line.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(line.substring(from));
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  static String write(ColumnMapping mapping, String between) {
    List<String> parts = new ArrayList<>();
    for (MappedColumn column : mapping.columns()) {
      parts.add(
          column.called()
              + "="
              + title(column)
              + (column.part() == 0 ? "" : "/" + column.part())
              + (column.unit().isEmpty() ? "" : ":" + column.unit()));
    }
    new TreeMap<>(mapping.settings()).forEach((name, value) -> parts.add(name + "=" + value));
    return String.join(between, parts);
  }

  private static String title(MappedColumn column) {
    String title = column.column();
    boolean odd =
        title.isEmpty()
            || !title.equals(title.strip())
            || title.contains(",")
            || title.contains("\"")
            || title.contains("\n")
            || title.matches("#[0-9]+")
            || title.matches(".*/[12]")
            || (title.indexOf(':') >= 0)
            || (!column.unit().isEmpty() && !Units.isKnown(column.unit()));
    return odd && !column.byNumber() ? "\"" + title.replace("\"", "\"\"") + "\"" : title;
  }
}
