package dev.plumbline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command takes, before or after its name. */
final class GlobalOptions {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "The store; otherwise $PLUMBLINE_STORE, otherwise the usual place.")
  Path store;

  @Option(
      names = "--json",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "One JSON document on stdout.")
  boolean json;

  @Option(
      names = "--quiet",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "No progress and no notes on stderr.")
  boolean quiet;

  @Option(
      names = "--no-color",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "No colours, even on a terminal.")
  boolean noColor;
}
