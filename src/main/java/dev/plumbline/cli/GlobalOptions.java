package dev.plumbline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * Options that every command takes, before or after its name. The flags have a stated default:
 * without one, picocli takes a flag that is given in both places as its opposite.
 */
final class GlobalOptions {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "The store; otherwise $PLUMBLINE_STORE, otherwise the usual place.")
  Path store;

  @Option(
      names = "--json",
      defaultValue = "false",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "One JSON document on stdout.")
  boolean json;

  @Option(
      names = "--quiet",
      defaultValue = "false",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "No progress and no notes on stderr.")
  boolean quiet;

  @Option(
      names = "--no-color",
      defaultValue = "false",
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "No colours, even on a terminal.")
  boolean noColor;
}
