package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Another JVM, which ends when this one does. */
public final class ChildJvm {

  private ChildJvm() {}

  /** The command that starts a JVM like this one. */
  public static String java() {
    String home = Objects.requireNonNull(System.getProperty("java.home"));
    return Path.of(home, "bin", "java").toString();
  }

  /**
   * Runs a command on the terminal of this JVM and waits for it.
   *
   * @return its exit code; 1 where this thread is interrupted or this JVM shuts down before it ends
   * @throws IOException if it cannot be started
   */
  public static int run(List<String> command) throws IOException {
    Process child = new ProcessBuilder(command).inheritIO().start();
    Thread stop = new Thread(child::destroy, "stop-child");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      int code = child.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      return code;
    } catch (InterruptedException e) {
      child.destroy();
      Thread.currentThread().interrupt();
      return 1;
    } catch (IllegalStateException e) {
      return 1; // shutting down: the hook ends the child
    }
  }
}
