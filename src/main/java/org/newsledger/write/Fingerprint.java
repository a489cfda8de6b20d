package org.newsledger.write;

import java.util.Map;
import java.util.TreeMap;

/** One short text for the content of many files. */
public final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 over paths and contents in order of the paths, 64 hex digits. */
  public static String of(Map<String, String> contents) {
    Digest digest = new Digest();
    new TreeMap<>(contents).forEach((path, text) -> digest.field(path).field(text));
    return digest.full();
  }
}
