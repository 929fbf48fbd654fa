package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in a folder called "drop", and the tests they are taken for, in their order. */
class FileSubjectsTest {
  private static final Path DROP = Path.of("drop").toAbsolutePath();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          checkout-old.json checkout-new.json                       | checkout checkout
          checkout-old.json checkout-new.json cart-old.json cart-new.json | checkout checkout cart cart
          before/shop-before-1.json after/shop-after-1.json         | shop shop
          checkoutBefore.json checkoutAfter.json                    | checkout checkout
          k6-old.json k6-new.json                                   | drop drop
          before_opt.json after_opt.json                            | drop drop
          before/run-1.json after/run-1.json                        | drop drop
          old-monday.json new-tuesday.json                          | drop drop
          checkout-old.json checkout-new.json new.json              | drop drop drop
          checkout-1.json checkout-2.json                           | drop drop
          """)
  void testsAreToldByNamesThatOccurOnBothSides(String files, String tests) {
    List<Path> all = Arrays.stream(files.split(" ")).map(DROP::resolve).toList();
    ImportGuess guess = new ImportGuess(DROP, all, List.of(), List.of());
    assertEquals(
        List.of(tests.split(" ")), all.stream().map(file -> guess.of(file).test()).toList());
  }
}
