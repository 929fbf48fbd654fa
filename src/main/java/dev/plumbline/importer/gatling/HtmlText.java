package dev.plumbline.importer.gatling;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it was before it was made part of a page. */
final class HtmlText {
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]+);");
  private static final Map<String, String> NAMED =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", " ");

  private HtmlText() {}

  static String plain(String html) {
    if (html.indexOf('&') < 0) {
      return html;
    }
    return ENTITY
        .matcher(html)
        .replaceAll(entity -> Matcher.quoteReplacement(of(entity.group(1), entity.group())));
  }

  private static String of(String name, String whole) {
    if (name.startsWith("#")) {
      int point =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    }
    return NAMED.getOrDefault(name, whole);
  }
}
