package dev.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what a document's examples do, one after the other in one folder, and holds what comes out
 * against what is printed there. A console example may use {@code plumbline}, {@code mkdir}, {@code
 * cp} and {@code echo $?}, and write into a file with {@code >}; a command whose exit code is not
 * echoed has to end with 0. A json block is what the command before it answers. An ellipsis stands
 * for what was left out: within a line, as whole lines, as a value, or at the end of an array or
 * object.
 */
final class DocumentedRun {
  private static final Set<String> TAKE_FILES =
      Set.of("--out", "--store", "--junit", "--markdown", "--budgets", "--batch");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final String CUT = "\u2026";

  private final Path folder;
  private final String document;
  private String answer = "";
  private int exit;
  private String unsaid = "";

  DocumentedRun(Path folder, String document) {
    this.folder = folder;
    this.document = document;
  }

  /** The mismatches, each with its line and what it got. */
  List<String> check(String markdown) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (DocumentedBlock block : DocumentedBlock.of(markdown)) {
      if (block.language().equals("console")) {
        for (DocumentedBlock.Call call : block.calls()) {
          call(call, wrong);
        }
      } else if (block.language().equals("json")) {
        json(block, wrong);
      }
    }
    expectSuccess(wrong);
    return wrong;
  }

  private void call(DocumentedBlock.Call call, List<String> wrong) throws IOException {
    if (call.command().equals("echo $?")) {
      unsaid = "";
      compare(call, Integer.toString(exit), wrong);
      return;
    }
    expectSuccess(wrong);
    List<String> words = words(call.command());
    int into = words.indexOf(">");
    String file = into < 0 ? "" : words.get(into + 1);
    if (into >= 0) {
      words = words.subList(0, into);
    }
    String printed =
        switch (words.getFirst()) {
          case "plumbline", "./plumbline" -> plumbline(words.subList(1, words.size()));
          case "mkdir" -> mkdir(words.subList(1, words.size()));
          case "cp" -> cp(words.subList(1, words.size()));
          default -> "this test does not know " + words.getFirst();
        };
    if (!file.isEmpty()) {
      Files.writeString(folder.resolve(file), printed);
      printed = "";
    }
    unsaid = exit == 0 ? "" : at(call.line()) + "ended with " + exit + ":\n" + printed;
    if (!(call.printed().isEmpty() && printed.startsWith("{"))) {
      compare(call, printed, wrong);
    }
  }

  private void expectSuccess(List<String> wrong) {
    if (!unsaid.isEmpty()) {
      wrong.add(unsaid);
    }
    unsaid = "";
  }

  private void compare(DocumentedBlock.Call call, String got, List<String> wrong) {
    String expected = String.join("\n", call.printed()).strip();
    if (!pattern(expected).matcher(normal(got.strip())).matches()) {
      wrong.add(at(call.line()) + call.command() + " says\n" + got.strip() + "\n");
    }
  }

  /** The expected text, in which an ellipsis stands for anything. */
  private static Pattern pattern(String expected) {
    String regex =
        normal(expected)
            .lines()
            .map(
                line ->
                    line.strip().equals(CUT)
                        ? "(?:.*\\n)*?"
                        : Stream.of(line.split(CUT, -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*"))
                            + "\\n")
            .collect(Collectors.joining());
    // The last line has no line end, unless it was cut.
    return Pattern.compile(
        regex.endsWith("\\n") ? regex.substring(0, regex.length() - 2) : regex + ".*");
  }

  /** Times that a run took differ from machine to machine. */
  private static String normal(String text) {
    return text.replaceAll("in \\d+\\.\\d s;", "in 0.0 s;");
  }

  private void json(DocumentedBlock block, List<String> wrong) {
    JsonNode expected = new JsonMapper().readTree(uncut(String.join("\n", block.lines())));
    JsonNode got = new JsonMapper().readTree(answer);
    List<String> differences = new ArrayList<>();
    DocumentedJson.compare("", expected, got, differences);
    if (!differences.isEmpty()) {
      wrong.add(at(block.line()) + String.join("; ", differences) + "\n" + answer);
    }
  }

  /** A bare ellipsis at the end of an array or object becomes a value or field of it. */
  private static String uncut(String text) {
    return text.replaceAll(",\\s*\u2026\\s*}", ", \"\u2026\": 0}")
        .replaceAll("([,\\[])\\s*\u2026\\s*]", "$1 \"\u2026\"]");
  }

  private String plumbline(List<String> words) {
    List<String> arguments = new ArrayList<>(List.of("--store", folder + "/docs.plumb"));
    for (int i = 0; i < words.size(); i++) {
      boolean file = i > 0 && TAKE_FILES.contains(words.get(i - 1));
      arguments.add(file || isFile(words.get(i)) ? inFolder(words.get(i)) : words.get(i));
    }
    if (words.getFirst().equals("demo")) {
      arguments.addAll(List.of("--no-window", "--out", folder + "/plumbline-demo"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream all = words.contains("--json") ? new ByteArrayOutputStream() : out;
    exit = Commands.run(out, all, arguments.toArray(String[]::new));
    answer =
        Commands.text(out)
            .replace(folder + "/", "")
            .replace(Commands.SAMPLE_DATA + "/", "sample-data/");
    return answer;
  }

  private boolean isFile(String word) {
    String first = word.split("[/*]", 2)[0];
    return !first.isEmpty() && !first.startsWith("-") && Files.exists(folder.resolve(first));
  }

  private String inFolder(String word) {
    return folder + "/" + word;
  }

  private String mkdir(List<String> folders) throws IOException {
    for (String name : folders) {
      Files.createDirectories(folder.resolve(name));
    }
    exit = 0;
    return "";
  }

  private String cp(List<String> words) throws IOException {
    Path target = folder.resolve(words.getLast());
    for (String word : words.subList(0, words.size() - 1)) {
      Path from = Path.of(inFolder(word));
      try (var files = Files.newDirectoryStream(from.getParent(), from.getFileName().toString())) {
        for (Path file : files) {
          Files.copy(file, Files.isDirectory(target) ? target.resolve(file.getFileName()) : target);
        }
      }
    }
    exit = 0;
    return "";
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(
          Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElseThrow());
    }
    return words;
  }

  private String at(int line) {
    return document + ", line " + line + ": ";
  }
}
