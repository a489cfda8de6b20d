package org.newsledger.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.newsledger.write.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of an output file. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of an output file; without a name, the names.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class SchemaCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "An output file, as in claims.")
  private @Nullable String name;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      Schemas.NAMES.forEach(out::println);
    } else if (Schemas.NAMES.contains(name)) {
      out.print(Schemas.text(name));
    } else {
      throw new ParameterException(
          spec.commandLine(),
          "There is no schema " + name + ", only " + String.join(", ", Schemas.NAMES) + ".");
    }
    out.flush();
  }
}
