package org.newsledger.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.newsledger.pipeline.ChildJvm;
import org.newsledger.pipeline.HeapBound;

/**
 * Starts the job in a JVM of bounded heap where the user has set no bound.
 *
 * <p>A JVM takes a quarter of the machine for its heap, and the collector fills what it may have:
 * 911 short articles took 4.6 GB of 24 where 0.8 GB were enough. {@code java -jar} leaves a jar no
 * other way to bound itself than to start another JVM; see docs/decisions.
 */
final class BoundedHeap {

  private static final String JOB = "run";
  private static final String THREADS = "--threads";
  private static final String CHILD = "newsledger.bounded";

  private BoundedHeap() {}

  /**
   * Runs the job again under a bound and waits for it.
   *
   * @return its exit code; empty where this is no job, or this JVM is bounded by the user or by us
   * @throws IOException if no JVM can be started
   */
  static OptionalInt rerun(String[] args) throws IOException {
    int threads = threads(args);
    boolean job = args.length > 0 && args[0].equals(JOB);
    boolean roomy = Runtime.getRuntime().maxMemory() / (1 << 20) > HeapBound.megabytes(threads);
    if (!job || !roomy || isBounded() || System.getProperty(CHILD) != null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(ChildJvm.run(command(args, threads)));
  }

  /** A child ends with the JVM that started it, however that one ends. */
  static void endWithParent() {
    if (System.getProperty(CHILD) != null) {
      ProcessHandle.current().parent().ifPresent(BoundedHeap::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(143));
  }

  /** As the job will understand it; a wrong number is left for the job to complain of. */
  static int threads(String[] args) {
    int threads = Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < args.length; i++) {
      String value = "";
      if (args[i].startsWith(THREADS + "=")) {
        value = args[i].substring(THREADS.length() + 1);
      } else if (args[i].equals(THREADS) && i + 1 < args.length) {
        value = args[i + 1];
      }
      threads = value.matches("\\d{1,4}") ? Integer.parseInt(value) : threads;
    }
    return threads;
  }

  private static boolean isBounded() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(a -> a.startsWith("-Xmx") || a.startsWith("-XX:Max"));
  }

  private static List<String> command(String[] args, int threads) {
    List<String> command = new ArrayList<>();
    command.add(ChildJvm.java());
    List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
    command.addAll(given);
    command.addAll(HeapBound.options(threads, given));
    command.add("-D" + CHILD + "=true");
    command.addAll(program(Objects.requireNonNull(System.getProperty("java.class.path"))));
    command.addAll(List.of(args));
    return command;
  }

  /** A jar is started as one: its manifest may open packages of the JDK that a runner needs. */
  static List<String> program(String classPath) {
    boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    return jar ? List.of("-jar", classPath) : List.of("-cp", classPath, Main.class.getName());
  }
}
