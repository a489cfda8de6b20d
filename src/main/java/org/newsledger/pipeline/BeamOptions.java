package org.newsledger.pipeline;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Beam's own options out of {@code --name=value} arguments. */
final class BeamOptions {

  private static final String RUNNER = "--runner=";
  private static final String DIRECT = "directrunner";

  private BeamOptions() {}

  /**
   * The options of a run; of the local runner with so many threads and without its checks of what
   * transforms do to elements.
   *
   * @throws IllegalArgumentException with one clear sentence if one is unknown or has a bad value
   */
  static PipelineOptions of(List<String> arguments, int threads) {
    requireKnown(arguments);
    List<String> all = new ArrayList<>();
    if (isDirect(arguments)) {
      all.add("--targetParallelism=" + threads);
      all.add("--enforceImmutability=false");
      all.add("--enforceEncodability=false");
      arguments.forEach(given -> all.removeIf(own -> name(own).equals(name(given))));
    }
    all.addAll(arguments);
    try {
      return PipelineOptionsFactory.fromArgs(all.toArray(String[]::new)).create();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(culprit(arguments) + firstSentence(e), e);
    }
  }

  /** The option that is wrong by itself, for not all of Beam's messages name it. */
  private static String culprit(List<String> arguments) {
    for (String argument : arguments) {
      try {
        PipelineOptionsFactory.fromArgs(argument).create();
      } catch (IllegalArgumentException e) {
        return "--" + name(argument) + ": ";
      }
    }
    return "";
  }

  private static void requireKnown(List<String> arguments) {
    Set<String> known = known();
    for (String argument : arguments) {
      if (!argument.startsWith("--")) {
        throw new IllegalArgumentException("Unknown argument: " + argument);
      }
      if (!known.contains(name(argument))) {
        throw new IllegalArgumentException("Unknown option: --" + name(argument));
      }
    }
  }

  /** Every option that Beam and the runners on the class path have. */
  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    for (Class<? extends PipelineOptions> options : PipelineOptionsFactory.getRegisteredOptions()) {
      Arrays.stream(options.getMethods())
          .filter(method -> method.getParameterCount() == 1)
          .map(Method::getName)
          .filter(name -> name.startsWith("set") && name.length() > 3)
          .forEach(name -> names.add(lowerFirst(name.substring(3))));
    }
    return names;
  }

  /** As bean properties are named: "URL" stays "URL". */
  private static String lowerFirst(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isDirect(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(RUNNER))
        .map(argument -> argument.substring(RUNNER.length()).toLowerCase(Locale.ROOT))
        .allMatch(runner -> runner.endsWith(DIRECT) || runner.equals("direct"));
  }

  private static String name(String argument) {
    int end = argument.indexOf('=');
    return argument.substring(2, end < 0 ? argument.length() : end);
  }

  private static String firstSentence(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage()).strip();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end).strip();
  }
}
