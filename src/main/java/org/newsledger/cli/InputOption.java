package org.newsledger.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What to read, as every command takes it that reads articles. */
final class InputOption {

  @Option(
      names = "--input",
      required = true,
      paramLabel = "GLOB",
      description = "Files, folders or patterns, separated by commas.")
  private List<String> inputs = new ArrayList<>();

  /** Files, folders or patterns, separated by commas. */
  String joined() {
    return String.join(",", inputs);
  }
}
