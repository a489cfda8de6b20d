package org.newsledger.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsledger.model.EntityType;

/**
 * The lists of known names under models/lexicons.
 *
 * <p>Four columns: name, aliases separated by {@code |}, kind (the maker for products), notes. A
 * name or alias that begins with {@code ~} is doubtful: also an ordinary word, surname or place.
 */
public final class NameLists {

  /** The folder with one file a sector. */
  static final String ORGANIZATIONS = "lexicons/organizations/";

  private static final String NOTES = "notes?";
  private static final List<String> PLACE_KINDS =
      List.of("country", "state", "region", "city", "nationality");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]*");

  private NameLists() {}

  /** Companies, agencies, media, clubs ... of {@code lexicons/organizations/}, a sector a file. */
  public static List<NameEntry> organizations(ModelFiles models) {
    List<NameEntry> all = new ArrayList<>();
    for (String path : models.list(ORGANIZATIONS)) {
      if (!path.endsWith(".tsv")) {
        continue; // such as what a desktop leaves in a folder
      }
      List<Row> rows = Tsv.rows(models, path, "name", "aliases?", "kind", NOTES);
      rows.forEach(NameLists::checkKind);
      all.addAll(entries(rows, EntityType.ORGANIZATION));
    }
    return all;
  }

  /** Products and brands of {@code lexicons/products.tsv}. */
  public static List<NameEntry> products(ModelFiles models) {
    return entries(
        Tsv.rows(models, "lexicons/products.tsv", "name", "aliases?", "maker?", NOTES),
        EntityType.PRODUCT);
  }

  /** Countries, states, cities of {@code lexicons/places.tsv}. */
  public static List<NameEntry> places(ModelFiles models) {
    List<Row> rows =
        Tsv.rows(models, "lexicons/places.tsv", "name", "aliases?", "kind", "country?");
    rows.forEach(row -> row.oneOf(2, PLACE_KINDS));
    return entries(rows, EntityType.LOCATION);
  }

  /** Capitalised words that name nobody, of {@code lexicons/not-names.tsv}. */
  public static List<NameEntry> notNames(ModelFiles models) {
    return entries(
        Tsv.rows(models, "lexicons/not-names.tsv", "name", "aliases?", "kind?", NOTES),
        EntityType.OTHER);
  }

  /** Any word will do, so that a sector can be new. */
  private static void checkKind(Row row) {
    if (!KIND.matcher(row.get(2)).matches()) {
      throw row.wrong("the kind '" + row.get(2) + "' is no word in lower case, such as law_firm");
    }
  }

  private static List<NameEntry> entries(List<Row> rows, EntityType type) {
    return rows.stream().map(row -> entry(row, type)).toList();
  }

  private static NameEntry entry(Row row, EntityType type) {
    List<String> doubtful = new ArrayList<>();
    String name = plain(row.get(0), doubtful);
    List<String> aliases = new ArrayList<>();
    for (String alias : row.parts(1, "|")) {
      aliases.add(plain(alias, doubtful));
    }
    if (name.isEmpty() || aliases.contains("")) {
      throw row.wrong("nothing stands behind a ~");
    }
    // Nationalities stand with their countries, but name nobody.
    EntityType real = row.get(2).equals("nationality") ? EntityType.OTHER : type;
    return new NameEntry(real, name, aliases, doubtful, row.get(2));
  }

  private static String plain(String form, List<String> doubtful) {
    if (!form.startsWith("~")) {
      return form;
    }
    doubtful.add(form.substring(1));
    return form.substring(1);
  }
}
