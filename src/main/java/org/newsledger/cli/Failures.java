package org.newsledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.pipeline.TooManyStuckThreadsException;
import org.newsledger.pipeline.UsageException;
import org.newsledger.read.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said and returned when something is wrong. */
final class Failures {

  /** What systems say of a disk that takes no more; Java has no type for it. */
  private static final Pattern FULL =
      Pattern.compile(
          "No space left on device|Disk quota exceeded|not enough space on the disk"
              + "|Read-only file system");

  private Failures() {}

  /** One sentence, and where to read on. */
  static int ofParameters(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    line.getErr().println(sentence(message(e)));
    line.getErr().println("See " + line.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException stray && !stray.isUnknownOption()) {
      String word = stray.getUnmatched().get(0);
      Set<String> known = e.getCommandLine().getSubcommands().keySet();
      return known.isEmpty()
          ? "Unexpected argument: '" + word + "'"
          : "There is no subcommand '" + word + "', only " + String.join(", ", known);
    }
    return String.valueOf(e.getMessage());
  }

  /** One sentence for what the user can mend, a stack trace for the rest. */
  static int ofExecution(Exception e, CommandLine line, ParseResult parsed) {
    Throwable known = known(e);
    if (known != null) {
      String cause = String.valueOf(known.getMessage());
      String sentence =
          known instanceof IOException ? "The disk refuses to write: " + cause : cause;
      line.getErr().println(sentence(sentence));
      return known instanceof TooManyStuckThreadsException ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    line.getErr().print(TerminalText.lines(trace.toString()));
    line.getErr().flush();
    return ExitCode.SOFTWARE;
  }

  /** An error that speaks to the user, however deep a runner has wrapped it. */
  private static @Nullable Throwable known(Throwable error) {
    int depth = 0;
    for (Throwable e = error; e != null && depth < 20; e = e.getCause(), depth++) {
      if (e instanceof UsageException
          || e instanceof InputException
          || e instanceof TooManyStuckThreadsException
          || e instanceof IOException && FULL.matcher(String.valueOf(e.getMessage())).find()) {
        return e;
      }
    }
    return null;
  }

  /**
   * Without line breaks and what a terminal would obey, with a full stop and, unless it begins with
   * the path of a file, with a capital.
   */
  static String sentence(String text) {
    String line = TerminalText.line(text.strip()).replaceAll(" +", " ");
    if (line.isEmpty()) {
      return "Something is wrong.";
    }
    boolean path = line.substring(0, (line + " ").indexOf(' ')).contains("/");
    String capital = path ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    return ".!?".indexOf(capital.charAt(capital.length() - 1)) < 0 ? capital + "." : capital;
  }
}
