package org.newsledger.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guards the lists under models/lexicons/organizations. */
class OrganizationListsTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();

  @Test
  void noFormHasTwoOwners() {
    Map<String, String> owners = new HashMap<>();
    List<String> disputed = new ArrayList<>();
    for (NameEntry entry : NameLists.organizations(MODELS)) {
      List<String> forms = new ArrayList<>(entry.aliases());
      forms.add(entry.name());
      for (String form : forms) {
        String owner = owners.putIfAbsent(OrganizationIndex.key(form), entry.name());
        if (owner != null && !owner.equals(entry.name())) {
          disputed.add(form + ": " + owner + " and " + entry.name());
        }
      }
    }
    assertThat(owners).hasSizeGreaterThan(1000);
    assertThat(disputed).isEmpty();
  }

  @Test
  void noEntryStandsTwice() {
    List<String> names = NameLists.organizations(MODELS).stream().map(e -> e.name()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasNameAliasesAndKindAndIsInOrder() {
    for (String path : MODELS.list(NameLists.ORGANIZATIONS)) {
      List<Row> rows = Tsv.rows(MODELS, path, "name", "aliases?", "kind");
      assertThat(rows).as(path).isNotEmpty();
      assertThat(rows.stream().map(row -> row.get(0).replace("~", "")).toList())
          .as(path)
          .isSorted();
    }
  }

  @Test
  void noFieldHasStrayBlanks() {
    for (String path : MODELS.list(NameLists.ORGANIZATIONS)) {
      assertThat(MODELS.read(path)).as(path).doesNotContain(" \t", "\t ", "  ", " |", "| ", "||");
    }
  }
}
