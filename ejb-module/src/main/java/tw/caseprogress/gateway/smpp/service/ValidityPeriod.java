package tw.caseprogress.gateway.smpp.service;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.gateway.GatewayUrl;

/**
 * How long a message centre tries to deliver a message; what arrives days later is worse than what
 * does not arrive. In the relative format of SMPP 3.4, section 7.1.1.
 */
final class ValidityPeriod {

  private static final String DAY = "24h";
  private static final Duration LONGEST = Duration.ofDays(30);
  private static final Pattern GIVEN = Pattern.compile("([0-9]{1,4})([mhd])");

  private ValidityPeriod() {}

  /**
   * The period that the option {@code validity} gives: minutes, hours or days, such as {@code 24h},
   * which is the usual one.
   *
   * @return null for {@code off}: the centre does as it likes
   * @throws IllegalArgumentException if the option is no such period of a minute to 30 days
   */
  static String of(GatewayUrl centre) {
    String given = centre.options().getOrDefault("validity", DAY);
    if (given.equals("off")) {
      return null;
    }
    Matcher matcher = GIVEN.matcher(given);
    Duration period = matcher.matches() ? period(matcher) : Duration.ZERO;
    if (period.isZero() || period.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "The option validity is such as 90m, 24h, 3d or off, not " + given);
    }
    return String.format(
        "0000%02d%02d%02d00000R", period.toDays(), period.toHoursPart(), period.toMinutesPart());
  }

  private static Duration period(Matcher matcher) {
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "d" -> Duration.ofDays(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofMinutes(number);
    };
  }
}
