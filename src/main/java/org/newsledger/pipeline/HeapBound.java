package org.newsledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much heap the job needs on this machine, however many articles there are, and its care. */
public final class HeapBound {

  /**
   * Models, word lists and the runner, twice over: 530 MB stay alive, and the collector keeps what
   * stays in two thirds of the heap.
   */
  private static final int BASE_MEGABYTES = 1072;

  /**
   * The JVM's default collector marks such a full heap again and again beside the work, for a
   * quarter of the job's CPU time; pauses, which it would shorten, hurt no batch job.
   */
  private static final String COLLECTOR = "-XX:+UseParallelGC";

  /**
   * Left alone, HotSpot's second compiler is busy from the first article to the last: in 911 short
   * articles it took 30 of 97 CPU seconds, for methods that ran too little to earn that back. These
   * let it have only what is hotter, and less of what is called from there.
   */
  private static final List<String> COMPILER =
      List.of(
          "-XX:Tier4InvocationThreshold=100000",
          "-XX:Tier4MinInvocationThreshold=12000",
          "-XX:Tier4CompileThreshold=300000",
          "-XX:Tier4BackEdgeThreshold=400000",
          "-XX:FreqInlineSize=120",
          "-XX:InlineSmallCode=1200",
          "-XX:MaxInlineLevel=9");

  private static final Pattern CHOICE = Pattern.compile("-XX:\\+Use\\w+GC");

  /** What one thread may have in work. */
  private static final int MEGABYTES_A_THREAD = 64;

  private HeapBound() {}

  /** In megabytes, for so many threads of the local runner. */
  public static int megabytes(int threads) {
    return BASE_MEGABYTES + MEGABYTES_A_THREAD * threads;
  }

  /**
   * Options of a JVM for so many threads.
   *
   * @param given options that it has already; those stand
   */
  public static List<String> options(int threads, List<String> given) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + megabytes(threads) + "m");
    if (given.stream().noneMatch(option -> CHOICE.matcher(option).matches())) {
      options.add(COLLECTOR);
    }
    options.addAll(COMPILER.stream().filter(option -> !isGiven(option, given)).toList());
    return options;
  }

  private static boolean isGiven(String option, List<String> given) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return given.stream().anyMatch(other -> other.startsWith(name));
  }
}
