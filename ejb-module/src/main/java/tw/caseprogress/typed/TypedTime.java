package tw.caseprogress.typed;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people type it: {@code 09:30}, {@code 9:30}, {@code 0930}, {@code 上午 9:30},
 * {@code 9點30分}; in full width too. Minutes have two digits, for 9:5 may be two times.
 */
public final class TypedTime {

  private static final String HALF = "(?<half>上午|下午|(?i:am|pm))? ?";
  private static final Pattern IN_PARTS =
      Pattern.compile(
          HALF
              + "(?<hour>\\d{1,2}) ?(?:[:∶] ?(?<minute>\\d{2})|[點時](?: ?(?<spoken>\\d{1,2}) ?分)?)"
              + "(?: ?(?<after>(?i:am|pm)))?");
  private static final Pattern IN_ONE = Pattern.compile(HALF + "(?<hour>\\d{2})(?<minute>\\d{2})");
  private static final int NOON = 12;

  private TypedTime() {}

  /** Finds the time that a text stands for; empty when there is no such time, or no such form. */
  public static Optional<LocalTime> find(String typed) {
    String text = TypedLine.numeric(typed);
    Matcher inOne = IN_ONE.matcher(text);
    if (inOne.matches()) {
      return time(inOne.group("half"), inOne.group("hour"), inOne.group("minute"));
    }
    Matcher inParts = IN_PARTS.matcher(text);
    if (!inParts.matches() || (inParts.group("half") != null && inParts.group("after") != null)) {
      return Optional.empty();
    }
    String minute = inParts.group("minute");
    String spoken = inParts.group("spoken");
    return time(
        inParts.group("half") == null ? inParts.group("after") : inParts.group("half"),
        inParts.group("hour"),
        minute == null ? (spoken == null ? "0" : spoken) : minute);
  }

  private static Optional<LocalTime> time(String half, String hours, String minutes) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    if (half == null) {
      return Optional.of(LocalTime.of(hour, minute));
    }
    boolean morning = half.equals("上午") || half.equalsIgnoreCase("am");
    if (morning && hour > NOON || hour == 0) {
      return Optional.empty(); // 上午 15:00 contradicts itself
    }
    int ofDay = hour > NOON ? hour : hour % NOON + (morning ? 0 : NOON);
    return Optional.of(LocalTime.of(ofDay, minute));
  }
}
