package dev.plumbline.cli;

import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with a command line, as a sentence with a way out. */
final class UsageMistake {
  private UsageMistake() {}

  static String sentence(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    boolean commands = !e.getCommandLine().getSubcommands().isEmpty();
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          unmatched(unmatched, command, commands) + "; see " + command + " --help";
      case ParameterException _ when e.getMessage().equals("Missing required subcommand") ->
          "which command? see " + command + " --help";
      default -> command + ": " + lowered(e.getMessage()) + "; see " + command + " --help";
    };
  }

  private static String unmatched(UnmatchedArgumentException e, String command, boolean commands) {
    String argument = e.getUnmatched().getFirst();
    String what =
        e.isUnknownOption()
            ? "no option " + argument
            : commands ? "no command '" + argument + "'" : "no place for '" + argument + "'";
    String meant =
        e.getSuggestions().isEmpty()
            ? ""
            : " (did you mean " + e.getSuggestions().getFirst() + "?)";
    return command + " has " + what + meant;
  }

  private static String lowered(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
