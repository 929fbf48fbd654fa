package dev.plumbline.importer.k6;

import dev.plumbline.importer.ScriptText;
import dev.plumbline.importer.ScriptText.Range;
import dev.plumbline.importer.ScriptTokens.Kind;
import dev.plumbline.model.TestScript.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The requests that a k6 script makes: {@code http.get}, {@code http.request}, {@code http.batch}
 * and the like, also where the script makes them through a function of its own, whose arguments
 * then say which. What comes from another file, or from a variable, is hidden.
 */
final class K6Calls {
  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "del", "head", "options");

  private final ScriptText text;
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, Function> functions = new HashMap<>();
  private final Set<Call> calls = new LinkedHashSet<>();

  /**
   * A function of the script.
   *
   * @param parameters their names
   */
  private record Function(List<String> parameters, Range body) {}

  K6Calls(ScriptText text) {
    this.text = text;
  }

  List<Call> calls() {
    for (int i = 0; i < text.size(); i++) {
      declaration(i);
      if (text.at(i).isWord("from")
          && text.at(i + 1).kind() == Kind.TEXT
          && text.at(i + 1).text().startsWith(".")) {
        calls.add(Call.HIDDEN);
      }
    }
    for (int i = 0; i < text.size(); i++) {
      if (isHttp(i)) {
        made(i, constants, within(i));
      }
    }
    return List.copyOf(calls);
  }

  /** {@code const PATH = '/x'}, and {@code function call(method, path) {…}}. */
  private void declaration(int i) {
    boolean named =
        text.at(i).isWord("const") || text.at(i).isWord("let") || text.at(i).isWord("var");
    if (named && text.at(i + 2).is("=") && text.at(i + 3).kind() == Kind.TEXT) {
      boolean whole = !text.at(i + 4).is("+") && !text.at(i + 4).is(".");
      constants.put(text.at(i + 1).text(), whole ? text.at(i + 3).text() : Call.UNKNOWN);
    } else if (named && text.at(i + 2).is("=") && text.at(i + 3).is("(")) {
      function(text.at(i + 1).text(), i + 3);
    } else if (text.at(i).isWord("function") && text.at(i + 2).is("(")) {
      function(text.at(i + 1).text(), i + 2);
    }
  }

  private void function(String name, int open) {
    int body = text.after(open);
    body += text.at(body).is("=>") ? 1 : 0;
    if (text.at(body).is("{")) {
      List<String> parameters =
          text.parts(open).stream().map(range -> text.at(range.from()).text()).toList();
      functions.put(name, new Function(parameters, new Range(body, text.after(body))));
    }
  }

  private boolean isHttp(int i) {
    return text.at(i).isWord("http") && text.at(i + 1).is(".") && text.at(i + 3).is("(");
  }

  /** The innermost function of the script that a place lies in, by its name; empty for none. */
  private String within(int place) {
    return functions.entrySet().stream()
        .filter(f -> f.getValue().body().from() <= place && place < f.getValue().body().to())
        .min(Comparator.comparingInt(f -> size(f.getValue().body())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int size(Range range) {
    return range.to() - range.from();
  }

  private void made(int http, Map<String, String> names, String within) {
    String method = text.at(http + 2).text();
    List<Range> arguments = text.parts(http + 3);
    if (method.equals("batch")) {
      batch(arguments, names);
    } else if (method.equals("request") && arguments.size() > 1) {
      request(arguments.get(0), arguments.get(1), last(arguments, 3), names, within);
    } else if (METHODS.contains(method) && !arguments.isEmpty()) {
      String verb = method.equals("del") ? "DELETE" : method.toUpperCase(Locale.ROOT);
      boolean body = !method.equals("get") && !method.equals("head");
      request(verb, arguments.getFirst(), last(arguments, body ? 2 : 1), names, within);
    }
  }

  private static Range last(List<Range> arguments, int place) {
    return arguments.size() > place ? arguments.get(place) : new Range(0, 0);
  }

  private void request(
      Range method, Range address, Range more, Map<String, String> names, String within) {
    request(text.made(method, names), address, more, names, within);
  }

  /** Where it hangs on what its function was given, who calls that function says. */
  private void request(
      String method, Range address, Range more, Map<String, String> names, String within) {
    Function function = functions.get(within);
    if (function != null && hangsOn(function, address)) {
      callers(within, function)
          .forEach(
              given -> {
                Map<String, String> all = new HashMap<>(names);
                all.putAll(given);
                String said = given.getOrDefault(text.single(methodOf(address)), method);
                add(said, text.made(address, all), name(more, all));
              });
    } else {
      add(method, text.made(address, names), name(more, names));
    }
  }

  /** The argument before an address, where that is {@code http.request}'s method. */
  private Range methodOf(Range address) {
    return new Range(address.from() - 2, address.from() - 1);
  }

  private boolean hangsOn(Function function, Range address) {
    for (int i = address.from(); i < address.to(); i++) {
      if (text.at(i).kind() == Kind.WORD && function.parameters().contains(text.at(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** What each call of a function gives to its parameters; those that are left out are empty. */
  private List<Map<String, String>> callers(String name, Function function) {
    List<Map<String, String>> callers = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isWord(name)
          && text.at(i + 1).is("(")
          && !text.at(i - 1).isWord("function")
          && !text.at(i - 1).is(".")) {
        List<Range> arguments = text.parts(i + 1);
        Map<String, String> given = new HashMap<>();
        for (int p = 0; p < function.parameters().size(); p++) {
          given.put(
              function.parameters().get(p),
              p < arguments.size() ? text.made(arguments.get(p), constants) : "");
        }
        callers.add(given);
      }
    }
    return callers.isEmpty() ? List.of(Map.of()) : callers;
  }

  /** {@code ['GET', url, body, params]}, or {@code {method, url}}, or a url. */
  private void batch(List<Range> arguments, Map<String, String> names) {
    if (arguments.isEmpty() || !text.at(arguments.getFirst().from()).is("[")) {
      calls.add(Call.HIDDEN);
      return;
    }
    for (Range one : text.parts(arguments.getFirst().from())) {
      List<Range> parts = text.at(one.from()).is("[") ? text.parts(one.from()) : List.of();
      if (parts.size() > 1) {
        add(
            text.made(parts.get(0), names),
            text.made(parts.get(1), names),
            name(last(parts, 3), names));
      } else if (text.at(one.from()).is("{") || text.at(one.from()).is("[")) {
        calls.add(Call.HIDDEN);
      } else {
        add("GET", text.made(one, names), "");
      }
    }
  }

  /** What a request is called: {@code {tags: {name: …}}}, or what a function makes of it. */
  private String name(Range more, Map<String, String> names) {
    for (int i = more.from(); i < more.to(); i++) {
      boolean field = text.at(i).text().equals("name") && text.at(i + 1).is(":");
      if (field) {
        int end = i + 2;
        while (end < more.to() && !text.at(end).is(",") && !text.at(end).is("}")) {
          end = text.at(end).is("(") ? text.after(end) : end + 1;
        }
        return text.made(new Range(i + 2, end), names);
      }
    }
    // Parameters that come from elsewhere may hold a name: then any name is this call's.
    return more.isEmpty() || text.at(more.from()).is("{") ? "" : Call.UNKNOWN;
  }

  private void add(String method, String address, String name) {
    boolean verb = method.matches("[A-Za-z]+");
    String known = verb ? method.toUpperCase(Locale.ROOT) : "";
    String unnamed = name.equals(Call.UNKNOWN) ? "" : name;
    calls.add(
        address.isEmpty() || (address.equals(Call.UNKNOWN) && unnamed.isEmpty())
            ? Call.HIDDEN
            : new Call(known, address, name));
  }
}
