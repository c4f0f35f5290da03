package tw.caseprogress.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * The shipped calendar of the city, 2008 to 2027 with its full-day closures, in the words of each
 * of three libraries.
 *
 * <p>How each says a make-up Saturday: ours reads the flag of the day. Strata takes a list of
 * working days that override the weekend. ObjectLab Kit cannot except single days from its working
 * week; the only way is a week of seven working days with every single day off as a holiday.
 */
public final class SameCalendar {

  private static final String NAME = "TAIPEI";
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkingDayCalendar ours = ShippedCalendar.cityCalendar();
  private final LocalDate first =
      LocalDate.of(ours.officeCalendar().publishedYears().first(), 1, 1);
  private final LocalDate last =
      LocalDate.of(ours.officeCalendar().publishedYears().last(), 12, 31);

  /** The calendar of the product. */
  public WorkingDayCalendar ours() {
    return ours;
  }

  /** The first day of the calendar. */
  public LocalDate first() {
    return first;
  }

  /** The last day of the calendar. */
  public LocalDate last() {
    return last;
  }

  /** Strata's: weekdays off, a weekend, and the weekend days that are worked. */
  public ImmutableHolidayCalendar strata() {
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of(NAME),
        days(day -> !isWeekend(day) && !ours.isWorkingDay(day)),
        WEEKEND,
        days(day -> isWeekend(day) && ours.isWorkingDay(day)));
  }

  /** ObjectLab Kit's: seven working days a week, and all days off one by one. */
  public DateCalculator<LocalDate> objectLab() {
    LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
    factory.registerHolidays(
        NAME,
        new DefaultHolidayCalendar<>(
            new HashSet<>(days(day -> !ours.isWorkingDay(day))), first, last));
    DateCalculator<LocalDate> calculator =
        factory.getDateCalculator(NAME, HolidayHandlerType.FORWARD);
    calculator.setWorkingWeek(
        new Jdk8WorkingWeek()
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SATURDAY)
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SUNDAY));
    return calculator;
  }

  private Set<LocalDate> days(Predicate<LocalDate> wanted) {
    return first.datesUntil(last.plusDays(1)).filter(wanted).collect(Collectors.toSet());
  }

  private static boolean isWeekend(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }
}
