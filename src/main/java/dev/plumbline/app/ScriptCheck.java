package dev.plumbline.app;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Severity;
import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import dev.plumbline.store.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a script's calls against what has results: names that the script gives as they are, else
 * paths by their templates, where a value that is known only when it runs fits everything.
 */
final class ScriptCheck {
  static final String NO_RESULT = Scripts.CODES + "NO-RESULT";
  static final String NO_CALL = Scripts.CODES + "NO-CALL";

  /** More are told by their number. */
  private static final int MOST = 20;

  private static final Pattern METHOD = Pattern.compile("^[A-Z]+ (?=\\S)");

  private final TestScript script;
  private final String file;
  private final Set<Called> results;

  /**
   * What has results.
   *
   * @param method empty where the tool does not record it
   * @param name templated, where the script did not choose it
   */
  record Called(String method, String name) {
    String label() {
      return (METHOD.matcher(name).find() ? name : method + " " + name).strip();
    }
  }

  ScriptCheck(TestScript script, String file, Set<Called> results) {
    this.script = script;
    this.file = file;
    this.results = results;
  }

  /** Nothing of a run whose endpoints are not known. */
  List<Diagnostic> diagnostics() {
    if (results.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> all = new ArrayList<>();
    List<String> silent =
        script.known().stream()
            .filter(call -> !isVague(call))
            .filter(call -> results.stream().noneMatch(result -> isOf(call, result)))
            .map(Call::label)
            .distinct()
            .toList();
    tell(all, NO_RESULT, Severity.WARNING, "calls %s, of which the run has no result", silent);
    if (script.isWhole() && script.known().stream().noneMatch(ScriptCheck::isVague)) {
      List<String> uncalled =
          results.stream()
              .filter(result -> script.known().stream().noneMatch(call -> isOf(call, result)))
              .map(Called::label)
              .distinct()
              .sorted()
              .toList();
      tell(all, NO_CALL, Severity.INFO, "does not call %s, of which the run has results", uncalled);
    }
    return all;
  }

  private void tell(
      List<Diagnostic> all, String code, Severity severity, String words, List<String> names) {
    names.stream()
        .limit(MOST)
        .map(name -> Diagnostic.of(code, severity, file + " " + words.replace("%s", name)))
        .forEach(all::add);
    if (names.size() > MOST) {
      String others = names.size() - MOST + " others";
      all.add(Diagnostic.of(code, severity, file + " " + words.replace("%s", others)));
    }
  }

  /** One whose name is made when it runs: it may be that of any result. */
  private static boolean isVague(Call call) {
    return call.name().equals(Call.UNKNOWN)
        || (call.name().isEmpty()
            && segments(path(call.address())).stream().allMatch(Call.UNKNOWN::equals));
  }

  static boolean isOf(Call call, Called result) {
    if (!call.name().isEmpty() && !call.name().equals(Call.UNKNOWN)) {
      return fits(call.name(), result.name())
          || fits(EndpointNames.template(call.name()), result.name());
    }
    boolean sameMethod =
        call.method().isEmpty()
            || result.method().isEmpty()
            || call.method().equals(result.method());
    return sameMethod && isOfPath(call.address(), METHOD.matcher(result.name()).replaceFirst(""));
  }

  /** Behind an unknown beginning any path may come first. */
  private static boolean isOfPath(String address, String name) {
    List<String> called = segments(path(address));
    List<String> had = segments(path(name));
    int more = had.size() - called.size();
    if (more < 0 || (more > 0 && !address.startsWith(Call.UNKNOWN))) {
      return false;
    }
    for (int i = 0; i < called.size(); i++) {
      String one = called.get(i);
      String other = had.get(more + i);
      if (!fits(one, other) && !(other.equals(":id") && one.contains(Call.UNKNOWN))) {
        return false;
      }
    }
    return true;
  }

  /** Without scheme, host and query; a base that is known only when it runs is no path either. */
  private static String path(String address) {
    String path = address.startsWith(Call.UNKNOWN + "/") ? address.substring(3) : address;
    int query = path.indexOf('?');
    return EndpointNames.template(query < 0 ? path : path.substring(0, query));
  }

  private static List<String> segments(String path) {
    return Stream.of(path.split("/", -1))
        .filter(segment -> !segment.isEmpty())
        .collect(Collectors.toList());
  }

  private static boolean fits(String pattern, String text) {
    String regex =
        Stream.of(pattern.split(Pattern.quote(Call.UNKNOWN), -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return text.matches("(?s)" + regex);
  }
}
