package tw.caseprogress.typed;

import java.util.regex.Pattern;

/**
 * The name of a person or company: one line with at least one letter of any script, so that it can
 * be read, and found again by its {@link NameFold}.
 */
public final class PartyName {

  private static final int LONGEST = 100;
  private static final Pattern LABEL = Pattern.compile("^.{1,20}?[:：]");

  private PartyName() {}

  /** Reads a name as typed or pasted; its signs, width and case stay as they are. */
  public static Reading<String> read(String typed) {
    String name = withoutLabel(TypedLine.text(typed));
    String leftover = Leftover.of(name, character -> !TypedCharacter.isNoCharacter(character));
    if (!leftover.isEmpty()) {
      return Reading.wrong("nameLeftover", leftover);
    }
    if (name.codePoints().noneMatch(TypedCharacter::isReadAlone) || NameFold.of(name).isEmpty()) {
      return Reading.wrong(name.isEmpty() ? "required" : "nameWithoutLetter");
    }
    return name.codePointCount(0, name.length()) > LONGEST
        ? Reading.wrong("tooLong", LONGEST)
        : Reading.of(name);
  }

  /** A label goes only with its colon: 「申請人」 alone may be a name. */
  private static String withoutLabel(String name) {
    boolean labelled = LABEL.matcher(name).find();
    String word = labelled ? name.split("[:：]", 2)[0].strip() : "";
    boolean known = labelled && TypedLabel.NAME.behind(word).filter(String::isEmpty).isPresent();
    return known ? name.split("[:：]", 2)[1].strip() : name;
  }
}
