package dev.plumbline.model;

import java.util.regex.Pattern;

/**
 * Turns recorded URLs into endpoint names on read: {@code /orders/8317/items/2} becomes {@code
 * /orders/:id/items/:id}. Names that a script chose are never touched. Pure, so that a better rule
 * applies to every run already stored.
 */
public final class EndpointNames {
  private static final String ID = ":id";
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");
  private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

  /**
   * Path segments that identify one thing among many: numbers, UUIDs, hexadecimal ids of 12 and
   * more, mixed tokens of 20 and more.
   */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[0-9]+"
              + "|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
              + "|(?=.*[0-9])[0-9a-fA-F]{12,}"
              + "|(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9_-]{20,}");

  private EndpointNames() {}

  /** Whether a name is a URL that a tool took for want of one. */
  public static boolean isUrl(String name) {
    return URL.matcher(name).matches();
  }

  /** The name shown for an endpoint. */
  public static String templated(Endpoint endpoint) {
    return endpoint.named() ? endpoint.name() : template(endpoint.name());
  }

  /** The endpoint under the name shown for it. */
  public static Endpoint templatedEndpoint(Endpoint e) {
    return e.named()
        ? e
        : new Endpoint(
            template(e.name()), e.method(), false, e.failed(), e.group(), e.scenario(), e.tags());
  }

  /**
   * The template of a URL or path: scheme, host and port stay out (one test runs against many
   * hosts), identifying segments become {@code :id}, the values of a query are left out.
   */
  public static String template(String url) {
    String path = ORIGIN.matcher(url).replaceFirst("");
    int fragment = path.indexOf('#');
    if (fragment >= 0) {
      path = path.substring(0, fragment);
    }
    int query = path.indexOf('?');
    String parameters = query < 0 ? "" : path.substring(query + 1);
    String[] segments = (query < 0 ? path : path.substring(0, query)).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      if (IDENTIFIER.matcher(segments[i]).matches()) {
        segments[i] = ID;
      }
    }
    String template = String.join("/", segments);
    return (template.isEmpty() ? "/" : template) + names(parameters);
  }

  private static String names(String parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    return "?"
        + java.util.Arrays.stream(parameters.split("&", -1))
            .map(p -> p.split("=", 2)[0])
            .sorted()
            .distinct()
            .collect(java.util.stream.Collectors.joining("&"));
  }
}
