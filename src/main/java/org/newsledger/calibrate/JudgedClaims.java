package org.newsledger.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsledger.evaluate.Evaluation;
import org.newsledger.evaluate.EvaluationException;
import org.newsledger.evaluate.JsonObjects;
import org.newsledger.evaluate.Verdict;
import org.newsledger.model.Claim;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;
import org.newsledger.model.TextSpan;
import org.newsledger.normalize.ClaimSigns;

/** Reads the claims of a run with their signs, and whether labels call them right. */
final class JudgedClaims {

  private final ClaimSigns signs;

  JudgedClaims(ClaimSigns signs) {
    this.signs = signs;
  }

  /**
   * Reads a run.
   *
   * @param gold labels, as the evaluation reads them
   * @param output the run's folder, with claims.jsonl and entities.jsonl
   * @param fresh whether no rule was written on the articles
   * @return in the order of the labelled articles
   * @throws EvaluationException if a file cannot be read as such
   */
  List<JudgedClaim> read(Path gold, Path output, boolean fresh) throws IOException {
    if (!Files.isDirectory(output)) {
      throw new EvaluationException("There is no folder " + output + ".");
    }
    Map<String, Verdict> verdicts = new HashMap<>();
    for (Verdict verdict : Evaluation.of(gold, output.resolve("claims.jsonl")).verdicts()) {
      if (verdict.claimId() != null) {
        verdicts.put(verdict.claimId(), verdict);
      }
    }
    Map<String, Map<String, Integer>> mentions = mentions(output.resolve("entities.jsonl"));
    List<JudgedClaim> judged = new ArrayList<>();
    JsonObjects.read(
        output.resolve("claims.jsonl"),
        line -> {
          Verdict verdict = verdicts.get(String.valueOf(JsonObjects.text(line, "claim_id")));
          if (verdict != null) {
            Map<String, Integer> counts = mentions.getOrDefault(verdict.documentId(), Map.of());
            judged.add(judged(claim(line), verdict, counts, fresh));
          }
        });
    return judged;
  }

  private JudgedClaim judged(
      Claim claim, Verdict verdict, Map<String, Integer> mentions, boolean fresh) {
    TreeSet<String> all = new TreeSet<>(signs.of(claim, name -> mentions.getOrDefault(name, 0)));
    all.remove(ClaimSigns.RULE + claim.rule());
    return new JudgedClaim(verdict, claim.rule(), all, fresh);
  }

  /** By document, how often each canonical name is mentioned. */
  private static Map<String, Map<String, Integer>> mentions(Path file) throws IOException {
    Map<String, Map<String, Integer>> mentions = new HashMap<>();
    JsonObjects.read(
        file,
        line ->
            mentions
                .computeIfAbsent(required(line, "document_id"), id -> new HashMap<>())
                .merge(required(line, "name"), 1, Integer::sum));
    return mentions;
  }

  /** What the signs read of a claim; the rest is left empty. */
  private static Claim claim(JsonNode line) {
    TreeMap<String, List<Participant>> roles = new TreeMap<>();
    for (Map.Entry<String, JsonNode> role : line.path("roles").properties()) {
      List<Participant> participants = new ArrayList<>();
      role.getValue().forEach(node -> participants.add(participant(node)));
      roles.put(role.getKey(), participants);
    }
    JsonNode evidence = line.path("evidence");
    return Claim.of(
        required(line, "type"),
        roles,
        new TextSpan(
            required(evidence, "text"), offset(evidence, "start"), offset(evidence, "end")),
        required(line, "rule"));
  }

  private static Participant participant(JsonNode node) {
    return new Participant(
        required(node, "name"),
        EntityType.OTHER,
        required(node, "text"),
        offset(node, "start"),
        offset(node, "end"));
  }

  private static String required(JsonNode object, String key) {
    String text = JsonObjects.text(object, key);
    if (text == null) {
      throw new IllegalArgumentException("it has no " + key);
    }
    return text;
  }

  private static int offset(JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (!value.canConvertToInt()) {
      throw new IllegalArgumentException("the " + key + " of a span is no number");
    }
    return value.intValue();
  }
}
