package tw.caseprogress.typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Taiwan's landlines with their area code, and an extension behind 轉, 分機, {@code ext.} or {@code
 * #}.
 *
 * <p>What is missing, too much or no digit is a fault, and never mended.
 */
public final class LandlineNumber {

  private static final String SEPARATORS = " -.()";
  private static final Pattern MOBILE = Pattern.compile("09\\d*");
  private static final Pattern ABROAD = Pattern.compile("^\\+?[ ]*886[ )-]*(\\(0\\))?[ -]*0?");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "[ ,]*(?:#|轉接?(?: ?分機)?|分機|ext(?:ension)?[.]?|x)[ :]*(\\d{1,6})$",
          Pattern.CASE_INSENSITIVE);
  // the longer code first: 037 is no number of 03
  private static final List<Area> AREAS =
      List.of(
          new Area("0826", 5),
          new Area("0836", 5),
          new Area("037", 6),
          new Area("049", 7),
          new Area("082", 6),
          new Area("089", 6),
          new Area("02", 8),
          new Area("03", 7),
          new Area("04", 7, 8),
          new Area("05", 7),
          new Area("06", 7),
          new Area("07", 7),
          new Area("08", 7));
  private static final int LAST_GROUP = 4;
  private static final int SHORTEST_IN_GROUPS = 6;

  /** An area code, and how many digits the numbers behind it have. */
  private record Area(String code, Set<Integer> lengths) {

    private Area(String code, Integer... lengths) {
      this(code, Set.of(lengths));
    }

    private boolean has(String digits) {
      return digits.startsWith(code) && lengths.contains(digits.length() - code.length());
    }

    private String shown(String digits) {
      String local = digits.substring(code.length());
      if (local.length() < SHORTEST_IN_GROUPS) {
        return code + '-' + local;
      }
      int last = local.length() == SHORTEST_IN_GROUPS ? SHORTEST_IN_GROUPS / 2 : LAST_GROUP;
      int split = local.length() - last;
      return code + '-' + local.substring(0, split) + '-' + local.substring(split);
    }
  }

  private LandlineNumber() {}

  /** Reads a number as typed or pasted; the value is as in {@code 02-2720-8889#123}. */
  public static Reading<String> read(String typed) {
    String value = Wrapping.off(TypedLine.numeric(typed), TypedLabel.LANDLINE);
    Matcher extension = EXTENSION.matcher(value);
    boolean extended = extension.find();
    String number = extended ? value.substring(0, extension.start()) : value;
    TypedDigits read = TypedDigits.collect(ABROAD.matcher(number).replaceFirst("0"), SEPARATORS);
    if (!read.isWhole()) {
      return Reading.wrong("landlineLeftover", read.leftover());
    }
    if (MOBILE.matcher(read.digits()).matches()) {
      return Reading.wrong("landlineIsMobile");
    }
    Optional<String> shown =
        AREAS.stream()
            .filter(area -> read.digits().startsWith(area.code()))
            .findFirst()
            .filter(area -> area.has(read.digits()))
            .map(area -> area.shown(read.digits()));
    return shown
        .map(whole -> Reading.of(extended ? whole + '#' + extension.group(1) : whole))
        .orElseGet(() -> Reading.wrong("landlineDigits", read.digits().length()));
  }
}
