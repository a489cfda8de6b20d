package org.newsledger.read;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words of the user what went wrong with a file, without paths of the machine. */
final class IoSentence {

  private IoSentence() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "it cannot be found";
    }
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    if (e instanceof ZipException || e instanceof UnreadableException) {
      return Words.oneLine(e.getMessage());
    }
    return "it cannot be read (" + e.getClass().getSimpleName() + ")";
  }
}
