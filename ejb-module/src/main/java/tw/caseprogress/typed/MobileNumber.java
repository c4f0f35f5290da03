package tw.caseprogress.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Taiwan's mobile numbers; landlines cannot get text messages.
 *
 * <p>Exactly {@code 09} and eight digits, or the same behind 886: what is missing, too much or no
 * digit is a fault, and never mended.
 */
public final class MobileNumber {

  private static final String SEPARATORS = " -.()";
  private static final String COUNTRY = "886";
  private static final Pattern NATIONAL = Pattern.compile("9\\d{8}");
  private static final Pattern LANDLINE = Pattern.compile("[2-8]\\d{6,}");
  // the prefixes by which calls leave Taiwan, as telephone books and handsets write them
  private static final Pattern ABROAD = Pattern.compile("(?:00|002|009)(" + COUNTRY + "\\d*)");
  private static final Pattern OPTIONAL_ZERO =
      Pattern.compile("^(\\+?[ ]*(?:00|002|009)?[ -]*" + COUNTRY + "[ )-]*)\\(0\\)");
  private static final int NATIONAL_START = 4;
  private static final int NATIONAL_MIDDLE = 7;

  private MobileNumber() {}

  /** Reads a number as typed or pasted; the value is in E.164, as in {@code +886912345678}. */
  public static Reading<String> read(String typed) {
    String value =
        Wrapping.off(TypedLine.numeric(typed), TypedLabel.MOBILE).replaceFirst("^[( ]+(?=\\+)", "");
    Reading<String> whole = readValue(value);
    return whole.fault().isPresent() ? second(value).orElse(whole) : whole;
  }

  /** The number in E.164; empty if it is no mobile number of Taiwan. */
  public static Optional<String> e164(String typed) {
    return read(typed).value();
  }

  /** The address of a sender in E.164; some message centres leave the leading zero out. */
  public static Optional<String> ofSender(String address) {
    return e164(address).or(() -> e164("0" + address));
  }

  /** A number in E.164 as people write it: {@code 0912-345-678}. */
  public static String shown(String e164) {
    if (!e164.startsWith("+" + COUNTRY)) {
      return e164;
    }
    String national = "0" + e164.substring(COUNTRY.length() + 1);
    return national.substring(0, NATIONAL_START)
        + '-'
        + national.substring(NATIONAL_START, NATIONAL_MIDDLE)
        + '-'
        + national.substring(NATIONAL_MIDDLE);
  }

  private static Reading<String> readValue(String value) {
    boolean plus = value.startsWith("+");
    String rest = OPTIONAL_ZERO.matcher(value).replaceFirst("$1").substring(plus ? 1 : 0);
    TypedDigits read = TypedDigits.collect(rest, SEPARATORS);
    Optional<String> national = national(read.digits(), plus);
    if (national.filter(digits -> LANDLINE.matcher(digits).matches()).isPresent()) {
      return Reading.wrong("landline");
    }
    if (!read.isWhole()) {
      return Reading.wrong("mobileLeftover", read.leftover());
    }
    if (isForeign(read.digits(), plus)) {
      return Reading.wrong("mobileAbroad");
    }
    return national
        .filter(digits -> NATIONAL.matcher(digits).matches())
        .map(digits -> Reading.of("+" + COUNTRY + digits))
        .orElseGet(() -> Reading.wrong("mobileDigits", read.digits().length()));
  }

  /** The digits behind the country's number or the leading zero; empty if neither is there. */
  private static Optional<String> national(String digits, boolean plus) {
    Matcher abroad = ABROAD.matcher(digits);
    String number = !plus && abroad.matches() ? abroad.group(1) : digits;
    if (number.startsWith(COUNTRY)) {
      return Optional.of(number.substring(COUNTRY.length()));
    }
    return !plus && number.startsWith("0") ? Optional.of(number.substring(1)) : Optional.empty();
  }

  private static boolean isForeign(String digits, boolean plus) {
    return plus
        ? !digits.isEmpty() && !digits.startsWith(COUNTRY)
        : digits.startsWith("00") && !ABROAD.matcher(digits).matches();
  }

  /** Names what stands behind a right number and a blank, which is often another number. */
  private static Optional<Reading<String>> second(String value) {
    for (int blank = value.indexOf(' '); blank >= 0; blank = value.indexOf(' ', blank + 1)) {
      if (readValue(value.substring(0, blank)).value().isPresent()) {
        String more = value.substring(blank + 1);
        return Optional.of(Reading.wrong("mobileLeftover", Leftover.of(more)));
      }
    }
    return Optional.empty();
  }
}
