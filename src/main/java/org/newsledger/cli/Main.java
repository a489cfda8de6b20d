package org.newsledger.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] args) throws IOException {
    BoundedHeap.endWithParent();
    OptionalInt code = BoundedHeap.rerun(args);
    if (code.isPresent()) {
      System.exit(code.getAsInt());
    }
    System.exit(run(args, writer(System.out), writer(System.err)));
  }

  /**
   * Runs the command line.
   *
   * @return 0 if all went well, 2 if the user can mend what is wrong, 1 for anything else
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new NewsledgerCommand());
    line.setOut(out).setErr(err);
    line.setParameterExceptionHandler(Failures::ofParameters);
    line.setExecutionExceptionHandler(Failures::ofExecution);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    return line.execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
