package dev.plumbline.house.bad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A use case that uses no door. */
class WalksAroundDoors {
  void run(Path file) throws InterruptedException {
    Thread thread = new Thread(() -> System.out.println("working"));
    thread.start();
    Thread.sleep(1);
    try {
      Files.writeString(file, "half of");
    } catch (IOException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }
}
