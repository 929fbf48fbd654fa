package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Draws every chart into {@code target/charts}, to be looked at. */
class GalleryTest {
  static Stream<String> names() {
    return Gallery.PLOTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyChartIsAValidDocumentAndAPicture(String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "charts"));
    Plot plot = Gallery.PLOTS.get(name);
    Sheet sheet = new Sheet(plot, Gallery.width(plot));
    for (Theme theme : Theme.values()) {
      String file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
      String svg = sheet.svg(theme);
      Files.writeString(folder.resolve(file + ".svg"), svg);
      Document document =
          DocumentBuilderFactory.newNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      assertEquals("svg", document.getDocumentElement().getLocalName());
      assertEquals(0, document.getElementsByTagName("script").getLength());
      byte[] png = sheet.png(1.5, theme);
      Files.write(folder.resolve(file + ".png"), png);
      assertNotNull(ImageIO.read(new ByteArrayInputStream(png)));
    }
  }
}
