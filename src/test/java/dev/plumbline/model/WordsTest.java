package dev.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void oneThingIsNotSeveral() {
    assertEquals("1 score agrees", Words.counted(1, "score agrees", "scores agree"));
    assertEquals("0 scores agree", Words.counted(0, "score agrees", "scores agree"));
    assertEquals("1,200 scores agree", Words.counted(1_200, "score agrees", "scores agree"));
  }
}
