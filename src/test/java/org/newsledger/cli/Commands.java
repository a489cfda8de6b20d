package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Calls the program as from a shell and keeps what it prints. */
final class Commands {

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  int run(String... arguments) {
    return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  /** Exit status 2 and one sentence with these words. */
  void refuses(String words, List<String> arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments.toArray(String[]::new))).as("%s", arguments).isEqualTo(2);
    List<String> lines =
        err.toString().lines().filter(line -> !line.startsWith("See newsledger")).toList();
    assertThat(lines).as("%s", arguments).singleElement().asString().contains(words).endsWith(".");
  }
}
