package org.newsledger.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run did: the content of run.json, the one file that differs between equal runs.
 *
 * @param counts of what the files hold
 * @param versions of what decided the result
 * @param options name to value as the run used them; values are strings, numbers or booleans
 * @param seconds of each stage, in order of time
 * @param analysisSeconds wall time that articles and tokens a second are counted over
 */
public record RunReport(
    RunCounts counts,
    Versions versions,
    Map<String, Object> options,
    Map<String, Double> seconds,
    double analysisSeconds) {

  /**
   * Versions of what decided the result.
   *
   * @param program of the jar
   * @param models fingerprint of all files under models/, 64 hex digits
   * @param rules number of claim rules
   */
  public record Versions(String program, String models, long rules) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /** One JSON object on several lines. */
  public String toJson() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("schema_version", OutputFiles.SCHEMA_VERSION);
    run.put("inputs", counts.inputs());
    run.put("documents", counts.documents());
    run.put("rejects", counts.rejects());
    run.put("sentences", counts.sentences());
    run.put("sentences_parsed", counts.parsed());
    run.put("sentences_capped", counts.capped());
    run.put("tokens", counts.tokens());
    run.put("claims", counts.claims());
    run.put("entities", counts.entities());
    run.put("versions", versionFields());
    run.put("options", options);
    run.put("seconds", roundedSeconds());
    run.put("articles_per_second", perSecond(counts.documents()));
    run.put("tokens_per_second", perSecond(counts.tokens()));
    return written(run);
  }

  /** Writes run.json into a folder. */
  public void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve(OutputFiles.RUN), toJson());
  }

  private Map<String, Object> versionFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("program", versions.program());
    fields.put("models", versions.models());
    fields.put("rules", versions.rules());
    return fields;
  }

  private Map<String, BigDecimal> roundedSeconds() {
    Map<String, BigDecimal> rounded = new LinkedHashMap<>();
    seconds.forEach((stage, time) -> rounded.put(stage, rounded(time)));
    return rounded;
  }

  private BigDecimal perSecond(long count) {
    return analysisSeconds > 0 ? rounded(count / analysisSeconds) : BigDecimal.ZERO;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
  }

  private static String written(Map<String, Object> run) {
    try {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
      return JSON.writer(printer)
              .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
              .writeValueAsString(run)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("run.json cannot be written", e);
    }
  }
}
