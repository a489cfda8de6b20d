package org.newsledger.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.write.Finalizer;
import org.newsledger.write.OutputFolder;
import org.newsledger.write.RunCounts;
import org.newsledger.write.RunReport;
import org.newsledger.write.RunReport.Versions;

/** One run from settings to finished files: load, run the pipeline, merge, move into place. */
public final class Job {

  private static final String ANALYSIS = "read_and_analyze";

  private final JobSettings settings;
  private final PipelineOptions options;
  private final Analysis analysis;
  private final Versions versions;
  private final Stopwatch stopwatch;

  Job(
      JobSettings settings,
      PipelineOptions options,
      Analysis analysis,
      Versions versions,
      Stopwatch stopwatch) {
    this.settings = settings;
    this.options = options;
    this.analysis = analysis;
    this.versions = versions;
    this.stopwatch = stopwatch;
  }

  /**
   * Checks options and models; quick, for the models are loaded by {@link #run}.
   *
   * @throws UsageException if an option or the folder of models is wrong
   */
  public static Job prepare(JobSettings settings) {
    Stopwatch stopwatch = new Stopwatch();
    PipelineOptions options =
        usable(() -> BeamOptions.of(settings.beamArguments(), settings.threads()));
    ModelFiles models = usable(() -> models(settings));
    SharedAnalysis analysis = new SharedAnalysis(models, settings.language().equals("any"));
    Versions versions =
        new Versions(
            settings.program(), analysis.fingerprint(), usable(() -> RuleCount.of(models)));
    return new Job(
        settings,
        options,
        new TimeLimitedAnalysis(analysis, settings.articleTimeout()),
        versions,
        stopwatch);
  }

  /**
   * Runs to the end; call once.
   *
   * @return what the run did, as in run.json
   * @throws org.newsledger.read.InputException if an input cannot be used
   * @throws UsageException if the output folder, a rule or a word list cannot be used
   * @throws IOException if the output cannot be written
   * @throws TooManyStuckThreadsException, wrapped by the runner, if too many articles never end
   */
  public RunReport run() throws IOException {
    try (OutputFolder folder = usable(() -> OutputFolder.open(settings.output()))) {
      Pipeline pipeline = pipeline(folder); // finds the inputs: before the models, which take long
      usable(this::loaded);
      stopwatch.lap("start");
      await(pipeline);
      double seconds = stopwatch.lap(ANALYSIS);
      RunCounts counts =
          new Finalizer(folder.work(), Finalizer.FAN_IN, Finalizer.BOUND)
              .finish(PartList.read(folder.parts()), folder.ready());
      stopwatch.lap("merge");
      RunReport report =
          new RunReport(counts, versions, optionFields(), stopwatch.seconds(), seconds);
      report.writeInto(folder.ready());
      folder.publish();
      return report;
    }
  }

  private Pipeline pipeline(OutputFolder folder) {
    Pipeline pipeline = Pipeline.create(options);
    pipeline.apply(
        new NewsledgerPipeline(
            settings.inputs(),
            settings.limits(),
            analysis,
            settings.withText(),
            folder.parts().toString()));
    return pipeline;
  }

  private Analysis loaded() {
    analysis.prepare();
    return analysis;
  }

  private static void await(Pipeline pipeline) {
    PipelineResult.State state = pipeline.run().waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the pipeline ended as " + state);
    }
  }

  private Map<String, Object> optionFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("input", settings.inputs());
    fields.put("output", settings.output().toString());
    fields.put("models", settings.models() == null ? null : settings.models().toString());
    fields.put("articles", settings.withText());
    fields.put("language", settings.language());
    fields.put("max_article_bytes", settings.limits().maxArticleBytes());
    fields.put("article_timeout", settings.articleTimeout());
    fields.put("threads", settings.threads());
    fields.put("runner", options.getRunner().getSimpleName());
    fields.put("beam", String.join(" ", settings.beamArguments()));
    return fields;
  }

  private static ModelFiles models(JobSettings settings) {
    return settings.models() == null
        ? ModelFiles.bundled()
        : ModelFiles.overriddenBy(settings.models());
  }

  /** What the user gave, or the reason why it is of no use. */
  private static <T> T usable(Supplier<T> given) {
    try {
      return given.get();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
