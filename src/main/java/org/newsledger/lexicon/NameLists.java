package org.newsledger.lexicon;

import java.util.ArrayList;
import java.util.List;
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

  private static final int COLUMNS = 4;

  private NameLists() {}

  /** Companies, agencies, media, clubs ... of {@code lexicons/organizations/}, a sector a file. */
  public static List<NameEntry> organizations(ModelFiles models) {
    List<NameEntry> all = new ArrayList<>();
    for (String path : models.list(ORGANIZATIONS)) {
      all.addAll(entries(models, path, EntityType.ORGANIZATION));
    }
    return all;
  }

  /** Products and brands of {@code lexicons/products.tsv}. */
  public static List<NameEntry> products(ModelFiles models) {
    return entries(models, "lexicons/products.tsv", EntityType.PRODUCT);
  }

  /** Countries, states, cities of {@code lexicons/places.tsv}. */
  public static List<NameEntry> places(ModelFiles models) {
    return entries(models, "lexicons/places.tsv", EntityType.LOCATION);
  }

  /** Capitalised words that name nobody, of {@code lexicons/not-names.tsv}. */
  public static List<NameEntry> notNames(ModelFiles models) {
    return entries(models, "lexicons/not-names.tsv", EntityType.OTHER);
  }

  private static List<NameEntry> entries(ModelFiles models, String path, EntityType type) {
    List<NameEntry> entries = new ArrayList<>();
    for (List<String> row : Tsv.rows(models, path, COLUMNS)) {
      entries.add(entry(path, row, type));
    }
    return entries;
  }

  private static NameEntry entry(String path, List<String> row, EntityType type) {
    List<String> doubtful = new ArrayList<>();
    String name = plain(row.get(0), doubtful);
    List<String> aliases = new ArrayList<>();
    if (!row.get(1).isEmpty()) {
      for (String alias : row.get(1).split("\\|", -1)) {
        aliases.add(plain(alias.strip(), doubtful));
      }
    }
    if (name.isEmpty() || aliases.contains("")) {
      throw new IllegalArgumentException("models/" + path + ": empty name or alias in " + row);
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
