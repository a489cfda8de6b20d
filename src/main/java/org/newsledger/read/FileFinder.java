package org.newsledger.read;

import java.util.List;

/** Finds the files that one input means: a file, a folder or a pattern. */
public interface FileFinder {

  /**
   * The files, in the order of their paths, never none.
   *
   * @param input as the user typed it
   * @throws InputException if there is no such file or folder, or nothing in it that can be read
   */
  List<FoundFile> find(String input);
}
