package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "a('x', \"y\");a|(|x|,|y|)",
        "a // 'b\u00b6c;a|c",
        "a /* ' */ + /* ;a|+",
        "`/o/${f(`x${1}`)}/p`;/o/${}/p",
        "x = /['\"]/g;x|=|${}|g",
        "'it\\'s'; it's",
        "'never ends\u00b6b;never ends|b",
        "const a=1.5,b_2=x=>y||z;const|a|=|1.5|,|b_2|=|x|=>|y||||z",
        "/a[/]b/.test(c)/2;${}|.|test|(|c|)|/|2",
      })
  void javaScriptIsCutIntoWords(String script, String words) {
    assertEquals(words, cut(script.replace('\u00b6', '\n'), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "get(\"/o/#{id}\");get|(|/o/${}|)",
        "s\"/o/$id/p\";s|/o/${}/p",
        "\"\"\"a \"b\" ${c}\"\"\";a \"b\" ${}",
        "a / b 'c' // d;a|/|b|c",
      })
  void otherLanguagesAreCutIntoWords(String script, String words) {
    assertEquals(words, cut(script, false));
  }

  /** Pieces of scripts in any order, seeded: there is no text that it cannot cut. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noTextIsTooStrange(int seed) {
    Random random = new Random(seed);
    String[] pieces = {"'", "\"", "`", "${", "}", "/*", "*/", "//", "\\", "\n", "/", "a", "(", "["};
    for (int i = 0; i < 2_000; i++) {
      StringBuilder script = new StringBuilder();
      for (int piece = random.nextInt(12); piece >= 0; piece--) {
        script.append(pieces[random.nextInt(pieces.length)]);
      }
      for (boolean javaScript : new boolean[] {true, false}) {
        List<ScriptTokens.Token> tokens = ScriptTokens.of(script.toString(), javaScript);
        assertTrue(tokens.size() <= script.length(), () -> "seed " + seed + ": " + script);
        new ScriptText(script.toString(), javaScript).parts(0);
      }
    }
  }

  @Test
  void whatAnExpressionMakesIsToldAsFarAsItIsKnown() {
    ScriptText text = new ScriptText("f(BASE + '/a/' + id, name || '/b', g('x'))", true);
    List<ScriptText.Range> arguments = text.parts(1);
    assertEquals("${}/a/${}", text.made(arguments.get(0), Map.of()));
    assertEquals("http://h/a/${}", text.made(arguments.get(0), Map.of("BASE", "http://h")));
    assertEquals("/b", text.made(arguments.get(1), Map.of("name", "")));
    assertEquals("${}", text.made(arguments.get(2), Map.of()));
    assertEquals("g('x')", text.written(arguments.get(2)));
  }

  private static String cut(String script, boolean javaScript) {
    return ScriptTokens.of(script, javaScript).stream()
        .map(ScriptTokens.Token::text)
        .collect(Collectors.joining("|"));
  }
}
