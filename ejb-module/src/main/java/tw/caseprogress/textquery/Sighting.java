package tw.caseprogress.textquery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.textquery.DigitRun.Group;
import tw.caseprogress.typed.TypedDay;

/**
 * Digits in a text message that are as many as a case number or a query password has.
 *
 * @param digits 13 or 8 of them
 * @param labelled whether words before it say that it is a password
 * @param inParts whether dashes or blanks stand in it
 */
record Sighting(String digits, boolean labelled, boolean inParts) {

  static final int NUMBER = 13;
  static final int PASSWORD = 8;

  private static final int BOTH = NUMBER + PASSWORD;
  private static final int SMALL = 5;
  private static final Pattern PASSWORD_LABEL =
      Pattern.compile("(密碼|密码|password|passcode|pass|pin|pw|pwd)[^\\p{L}]*$");

  boolean isNumber() {
    return digits.length() == NUMBER;
  }

  /** The case number that it is; empty if it is none, for its check digit is wrong. */
  Optional<CaseNumber> caseNumber() {
    try {
      return isNumber() ? Optional.of(new CaseNumber(digits)) : Optional.empty();
    } catch (MalformedCaseNumberException e) {
      return Optional.empty();
    }
  }

  /** Whether it is rather a day, such as 2026-11-29. */
  boolean isDay() {
    return inParts && TypedDay.read(digits).day().isPresent();
  }

  /**
   * What may be meant by the digits of a run.
   *
   * <p>If they are not as many as is right altogether, those bound by dashes are taken for
   * themselves, and a longer number beside them, of a phone, is passed by. A shorter one is not: it
   * may be a part of them, which would then have too many digits.
   */
  static List<Sighting> in(DigitRun run) {
    boolean labelled = PASSWORD_LABEL.matcher(run.label().toLowerCase(Locale.ROOT)).find();
    List<Sighting> whole = covering(run.groups(), labelled);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Sighting> found = new ArrayList<>();
    List<Group> rest = new ArrayList<>();
    boolean doubtful = false;
    for (List<Group> solid : run.solids()) {
      List<Sighting> covering = covering(solid, labelled && found.isEmpty());
      if (covering.isEmpty()) {
        rest.addAll(solid);
      } else {
        doubtful |= !settle(rest, found);
        found.addAll(covering);
      }
    }
    doubtful |= !settle(rest, found);
    return doubtful ? List.of() : found;
  }

  /** Adds what the rest covers; false if it is so short that it may belong to its neighbours. */
  private static boolean settle(List<Group> rest, List<Sighting> found) {
    List<Sighting> covering = covering(rest, false);
    boolean doubtful =
        covering.isEmpty() && !rest.isEmpty() && DigitRun.digits(rest).length() <= SMALL;
    found.addAll(covering);
    rest.clear();
    return !doubtful;
  }

  /** What the groups are if all of their digits are used up; nothing if that does not go. */
  private static List<Sighting> covering(List<Group> groups, boolean labelled) {
    return switch (DigitRun.digits(groups).length()) {
      case NUMBER, PASSWORD -> List.of(sighting(groups, labelled));
      case BOTH -> pair(groups);
      default -> List.of();
    };
  }

  /** Number and password, in whichever order makes a case number of one of them. */
  private static List<Sighting> pair(List<Group> groups) {
    List<List<Sighting>> pairs = new ArrayList<>();
    for (int size : new int[] {NUMBER, PASSWORD}) {
      int at = groupsOf(groups, size);
      if (at > 0) {
        pairs.add(
            List.of(
                sighting(groups.subList(0, at), false),
                sighting(groups.subList(at, groups.size()), false)));
      }
    }
    if (groups.size() == 1 || isShownNumberWithPasswordBehind(groups)) {
      String digits = DigitRun.digits(groups);
      pairs.add(glued(digits, NUMBER));
      pairs.add(glued(digits, PASSWORD));
    }
    return pairs.stream()
        .filter(pair -> pair.stream().anyMatch(one -> one.caseNumber().isPresent()))
        .findFirst()
        .orElse(pairs.isEmpty() ? List.of() : pairs.get(0));
  }

  /** The two of which the first has as many digits. */
  static List<Sighting> glued(String digits, int first) {
    return List.of(
        new Sighting(digits.substring(0, first), false, false),
        new Sighting(digits.substring(first), false, false));
  }

  /** {@code 115-4826-1903-5912345678}: only the blank before the password is missing. */
  private static boolean isShownNumberWithPasswordBehind(List<Group> groups) {
    List<Integer> lengths = groups.stream().map(group -> group.digits().length()).toList();
    return lengths.equals(List.of(3, 4, 4, 2 + PASSWORD));
  }

  private static Sighting sighting(List<Group> groups, boolean labelled) {
    return new Sighting(DigitRun.digits(groups), labelled, groups.size() > 1);
  }

  /** How many groups have as many digits together; 0 if the end would tear one apart. */
  private static int groupsOf(List<Group> groups, int size) {
    int length = 0;
    for (int i = 0; i < groups.size(); i++) {
      length += groups.get(i).digits().length();
      if (length == size) {
        return i + 1;
      }
    }
    return 0;
  }
}
