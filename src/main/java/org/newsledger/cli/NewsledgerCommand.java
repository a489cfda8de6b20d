package org.newsledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says what there is. */
@Command(
    name = "newsledger",
    description = "Reads news articles and writes a ledger of what they claim.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      RunCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      CalibrateCommand.class,
      SchemaCommand.class,
      BenchmarkCommand.class
    })
final class NewsledgerCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "A subcommand is missing: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
