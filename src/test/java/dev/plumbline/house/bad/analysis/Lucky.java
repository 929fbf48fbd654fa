package dev.plumbline.house.bad.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Judges by clock, chance and what lies on the disk. */
class Lucky {
  double verdict(Path file) throws IOException {
    return new Random().nextDouble() + System.nanoTime() + Files.size(file);
  }
}
