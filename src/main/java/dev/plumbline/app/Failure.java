package dev.plumbline.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What was asked cannot be done: a sentence a person can act on, with a stable code. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final List<String> mistakes;

  public Failure(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code);
    this.mistakes = List.of();
  }

  public Failure(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code);
    this.mistakes = List.of();
  }

  /**
   * Several mistakes in one file.
   *
   * @param code of the first
   * @param mistakes a sentence each, with its own code
   */
  public Failure(String code, List<String> mistakes, Throwable cause) {
    super(String.join("\n", mistakes), cause);
    this.code = Objects.requireNonNull(code);
    this.mistakes = List.copyOf(mistakes);
  }

  /** Why a file could not be read: the runtime's own message is often only its name again. */
  public static String unreadable(Path file, IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> file + " does not exist";
      case AccessDeniedException _ -> file + " may not be read by you";
      default ->
          Files.isDirectory(file)
              ? file + " is a folder, not a file"
              : "cannot read " + file + ": " + e.getMessage();
    };
  }

  public String code() {
    return code;
  }

  /** A sentence with a code for each mistake; empty where the message is the one sentence. */
  public List<String> mistakes() {
    return mistakes;
  }
}
