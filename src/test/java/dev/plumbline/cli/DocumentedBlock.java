package dev.plumbline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a document.
 *
 * @param language what follows the fence
 * @param line of the fence, one-based
 */
record DocumentedBlock(String language, int line, List<String> lines) {
  static List<DocumentedBlock> of(String markdown) {
    List<DocumentedBlock> blocks = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).startsWith("```")) {
          end++;
        }
        blocks.add(
            new DocumentedBlock(
                lines.get(i).substring(3).strip(), i + 1, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return blocks;
  }

  /** The calls of a console block, each with the lines that follow it. */
  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ ")) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
          end++;
        }
        calls.add(
            new Call(
                lines.get(i).substring(2), line + i + 1, List.copyOf(lines.subList(i + 1, end))));
      }
    }
    return calls;
  }

  /** A command line of an example and what it is said to print. */
  record Call(String command, int line, List<String> printed) {}
}
