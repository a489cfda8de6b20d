package org.newsledger.tag;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Found.Rung;

/** Versions behind a product's name: "iPhone 16 Pro", "Switch 2", and services: "Disney+". */
final class ProductSuffix {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}[A-Za-z]{0,2}|\\d\\.\\d|[A-Z]{1,2}\\d{1,3}[A-Za-z]{0,2}");
  private static final Set<String> EDITIONS =
      Set.of(
          "Pro",
          "Max",
          "Plus",
          "Mini",
          "Ultra",
          "Air",
          "Lite",
          "SE",
          "XL",
          "II",
          "III",
          "X",
          "S",
          "Nano",
          "Fold",
          "Flip",
          "Edition",
          "Paperwhite",
          "Hybrid",
          "Turbo",
          "Enterprise",
          "Premium");
  private static final Set<String> COUNTED =
      Set.of(
          "million",
          "billion",
          "trillion",
          "thousand",
          "percent",
          "%",
          "m",
          "bn",
          "million-plus",
          "times",
          "years",
          "days",
          "months",
          "weeks",
          "hours",
          "of",
          "-");
  private static final int MOST = 3;

  private ProductSuffix() {}

  /** The name with what follows it; unchanged where nothing does. */
  static Found extend(Words words, Found name) {
    int end = name.end();
    boolean product = name.type() == EntityType.PRODUCT;
    if ((product || name.type() == EntityType.ORGANIZATION) && isService(words, name)) {
      return service(words, name);
    }
    if (!product) {
      return name;
    }
    while (end < words.size() && end - name.end() < MOST && isVersion(words, end)) {
      end++;
    }
    return end == name.end() ? name : words.found(name.type(), name.first(), end, name.rung());
  }

  private static boolean isVersion(Words words, int i) {
    String word = words.text(i);
    boolean number = NUMBER.matcher(word).matches() && !COUNTED.contains(words.lower(i + 1));
    return EDITIONS.contains(word) || number;
  }

  /** "Disney+" with nothing between, before a space. */
  private static boolean isService(Words words, Found name) {
    String whole = words.whole();
    int stop = name.stop();
    return words.text(name.end()).equals("+")
        && stop + 1 < whole.length()
        && whole.charAt(stop) == '+'
        && !Character.isLetterOrDigit(whole.charAt(stop + 1));
  }

  private static Found service(Words words, Found name) {
    return words.found(EntityType.PRODUCT, name.first(), name.end() + 1, Rung.LISTED);
  }
}
