package org.newsledger.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the files of an input option: inputs separated by commas, each file once. */
public final class InputMatcher {

  private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");
  private static final String LOCAL_SCHEME = "file://";

  private final FileFinder local;
  private final FileFinder remote;

  /**
   * Uses one finder for paths and {@code file://}, the other for every other scheme ({@code
   * gs://}).
   */
  public InputMatcher(FileFinder local, FileFinder remote) {
    this.local = local;
    this.remote = remote;
  }

  /**
   * All files, in the order of the inputs; a file that several inputs match keeps its first name.
   *
   * @param option inputs separated by commas; a comma inside braces or after a backslash separates
   *     nothing
   * @throws InputException if the option is empty or an input matches nothing
   */
  public List<FoundFile> match(String option) {
    Map<String, FoundFile> byLocation = new LinkedHashMap<>();
    for (String input : split(option)) {
      FileFinder finder = isRemote(input) ? remote : local;
      for (FoundFile found : finder.find(input)) {
        byLocation.putIfAbsent(found.file().location(), found);
      }
    }
    if (byLocation.isEmpty()) {
      throw new InputException("no input is given");
    }
    return List.copyOf(byLocation.values());
  }

  private static boolean isRemote(String input) {
    return REMOTE.matcher(input).matches() && !input.startsWith(LOCAL_SCHEME);
  }

  /** The inputs of an option, without blanks around them; empty ones are left out. */
  static List<String> split(String option) {
    List<String> inputs = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < option.length(); i++) {
      switch (option.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> depth--;
        case ',' -> {
          if (depth <= 0) {
            inputs.add(option.substring(start, i).strip());
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    inputs.add(option.substring(start).strip());
    return inputs.stream().filter(input -> !input.isEmpty()).toList();
  }
}
