package dev.plumbline.importer.gatling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of statistics in {@code index.html} of Gatling 3.13.5 and later: rows in the order of
 * the tree, each naming the row it lies in; columns 2 to 14 are numbered.
 */
final class ReportPage {
  private static final Pattern ROW = Pattern.compile("<tr\\s([^>]*)>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("(?<![-\\w])id=\"([^\"]*)\"");
  private static final Pattern PARENT = Pattern.compile("data-parent=\"([^\"]*)\"");
  private static final Pattern SPAN = Pattern.compile("<span id=\"([^\"]*)\"");
  private static final Pattern NAME =
      Pattern.compile("class=\"ellipsed-name\">(.*?)</span>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<td class=\"value (?:total|ok|ko) col-([0-9]{1,3})\">([^<]*)</td>");
  private static final Pattern PERCENTILE =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)(?:st|nd|rd|th) pct");
  private static final String ROOT = "ROOT";

  private ReportPage() {}

  static List<ReportRow> rows(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    List<String> percentiles = percentiles(html);
    Map<String, List<String>> paths = new HashMap<>();
    List<ReportRow> rows = new ArrayList<>();
    Matcher row = ROW.matcher(html);
    while (row.find()) {
      Matcher name = NAME.matcher(row.group(2));
      Map<Integer, String> cells = cells(row.group(2));
      if (!name.find() || !cells.containsKey(2)) {
        continue;
      }
      String id = first(ID, row.group(1), first(SPAN, row.group(2), ""));
      String parent = first(PARENT, row.group(1), ROOT);
      List<String> path = new ArrayList<>(paths.getOrDefault(parent, List.of()));
      if (!id.equals(ROOT)) {
        path.add(HtmlText.plain(name.group(1)));
      }
      paths.put(id, path);
      rows.add(row(path, id.startsWith("group_"), cells, percentiles));
    }
    return rows;
  }

  private static String first(Pattern pattern, String in, String otherwise) {
    Matcher found = pattern.matcher(in);
    return found.find() ? found.group(1) : otherwise;
  }

  /** Those that gatling.conf asked for, as the head of the table names them. */
  private static List<String> percentiles(String html) {
    List<String> names = new ArrayList<>();
    Matcher found = PERCENTILE.matcher(html);
    while (found.find() && names.size() < 4) {
      String name = "p" + found.group(1);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names.size() == 4 ? names : List.of();
  }

  private static Map<Integer, String> cells(String row) {
    Map<Integer, String> cells = new HashMap<>();
    Matcher cell = CELL.matcher(row);
    while (cell.find()) {
      cells.putIfAbsent(Integer.parseInt(cell.group(1)), cell.group(2));
    }
    return cells;
  }

  private static ReportRow row(
      List<String> path, boolean group, Map<Integer, String> cells, List<String> percentiles) {
    Map<String, Double> all = new HashMap<>();
    put(cells, 2, "count", all);
    put(cells, 6, "rate", all);
    put(cells, 7, "min", all);
    for (int i = 0; i < percentiles.size(); i++) {
      put(cells, 8 + i, percentiles.get(i), all);
    }
    put(cells, 12, "max", all);
    put(cells, 13, "mean", all);
    put(cells, 14, "stddev", all);
    Map<String, Double> ok = new HashMap<>();
    put(cells, 3, "count", ok);
    Map<String, Double> ko = new HashMap<>();
    put(cells, 4, "count", ko);
    return new ReportRow(path, group, Reports.withoutEmpty(all), ok, ko);
  }

  private static void put(
      Map<Integer, String> cells, int column, String name, Map<String, Double> figures) {
    if (cells.containsKey(column)) {
      Reports.number(cells.get(column), name, figures);
    }
  }
}
