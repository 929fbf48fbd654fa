package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command and option is documented, and none that is not there. */
class DocumentedOptionsTest {
  private static final Pattern OPTION = Pattern.compile("`(?:-[a-zA-Z]`, `)?(--[a-z-]+)");
  private static final String EVERY = "What every command takes";

  @Test
  void everyOptionIsDocumentedWithItsCommand() throws IOException {
    Map<String, Set<String>> documented = documented(Files.readString(Path.of("docs/cli.md")));
    Set<String> every = documented.remove(EVERY);
    Map<String, Set<String>> known = new LinkedHashMap<>();
    CommandLine line = commands();
    assertEquals(every, options(line, Set.of()));
    line.getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                Set<String> options = options(command, every);
                command.getSubcommands().values().forEach(c -> options.addAll(options(c, every)));
                known.put(name, options);
              }
            });
    assertEquals(known, documented);
  }

  @Test
  void everyToolWhoseFilesAreReadIsDocumentedByTheIdThatFormatTakes() throws IOException {
    String read =
        Files.readString(Path.of("docs/cli.md"))
            .replaceFirst("(?s).*\n### Files that are read\n", "")
            .replaceFirst("(?s)\n### .*", "");
    Set<String> documented =
        Pattern.compile("`([a-z0-9-]+)`")
            .matcher(read)
            .results()
            .map(id -> id.group(1))
            .filter(id -> !id.startsWith("--"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        Importers.registered().all().stream()
            .map(ResultImporter::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, documented);
  }

  @Test
  void anOptionThatNobodyTakesIsCaught() {
    assertEquals(
        Map.of("runs", Set.of("--bogus")),
        documented("### runs\n| `--bogus FILE` | text with `--other` |\n"));
  }

  private static CommandLine commands() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return Plumbline.commandLine(new Plumbline(nowhere, nowhere, new Cancelling()));
  }

  private static Set<String> options(CommandLine command, Set<String> without) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!without.contains(option.longestName())) {
        names.add(option.longestName());
      }
    }
    return names;
  }

  /** The options in the first column of each command's table, and of what every command takes. */
  private static Map<String, Set<String>> documented(String markdown) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : markdown.lines().toList()) {
      if (line.matches("##+ .*")) {
        section = line.replaceFirst("##+ ", "");
        if (section.equals(EVERY) || section.matches("[a-z]+")) {
          sections.put(section, new TreeSet<>());
        }
      } else if (line.startsWith("| `-") && sections.containsKey(section)) {
        Matcher option = OPTION.matcher(line.substring(0, line.indexOf('|', 1)));
        while (option.find()) {
          sections.get(section).add(option.group(1));
        }
      }
    }
    return sections;
  }
}
