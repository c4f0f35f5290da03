package tw.caseprogress.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tw.caseprogress.typed.TypedLine;

/**
 * How an agency or a unit is reached otherwise than by phone; each may be empty text.
 *
 * @param placeZh floor and counter, as citizens find them
 * @param email where papers may be sent to
 */
public record CounterDetails(String placeZh, String placeEn, String fax, String email) {

  /** Of an agency or unit that says nothing. */
  public static final CounterDetails NONE = new CounterDetails("", "", "", "");

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:?&#%]+@[^\\s@<>,;:?&#%]+");

  /** Whether all of it is short enough, and the address of mail is one. */
  public boolean isFitting() {
    return placeZh.length() <= 120
        && placeEn.length() <= 160
        && fax.length() <= 40
        && email.length() <= 120
        && (email.isEmpty() || EMAIL.matcher(email).matches());
  }

  /** These, and where they say nothing what others say. */
  public CounterDetails orElse(CounterDetails others) {
    boolean ownPlace = !TypedLine.isBlank(placeZh);
    return new CounterDetails(
        ownPlace ? placeZh : others.placeZh,
        ownPlace ? placeEn : others.placeEn,
        TypedLine.isBlank(fax) ? others.fax : fax,
        TypedLine.isBlank(email) ? others.email : email);
  }

  /** Each by its name. */
  Map<String, String> asTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("counterZh", placeZh);
    texts.put("counterEn", placeEn);
    texts.put("fax", fax);
    texts.put("email", email);
    return texts;
  }
}
