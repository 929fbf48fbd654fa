package dev.plumbline.importer.plain;

import dev.plumbline.model.Endpoint;

/** Endpoints as a table names them. */
final class Endpoints {
  private Endpoints() {}

  /** A name that is an address is templated when shown; any other was chosen by somebody. */
  static Endpoint of(
      String name, String method, boolean failed, String group, String scenario, String tags) {
    boolean address = name.startsWith("/") || name.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    String path = group.isEmpty() || group.startsWith("::") ? group : "::" + group;
    return new Endpoint(name, method, !address, failed, path, scenario, tags);
  }
}
