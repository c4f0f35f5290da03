package tw.caseprogress.web.admin;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tw.caseprogress.calendar.CalendarDay;
import tw.caseprogress.calendar.CalendarFileReading;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.service.CalendarQuery;
import tw.caseprogress.calendar.service.CalendarService;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.service.CalendarImpactQuery;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.casefile.FieldFaults;

/** What the screens of the calendar ask and command, in memory. */
public final class CalendarDesk {

  /** What was commanded, and the keys of what was told, since the test began. */
  public static final List<String> DEEDS = new ArrayList<>();

  private CalendarDesk() {}

  /** Knows every year, and reads any file as one. */
  public static final class Query extends CalendarQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasYear(int year) {
      return true;
    }

    @Override
    public CalendarFileReading read(byte[] content) {
      int year = Integer.parseInt(new String(content, StandardCharsets.US_ASCII));
      List<CalendarDay> days =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .map(day -> new CalendarDay(day, day.getDayOfWeek() != DayOfWeek.SUNDAY, ""))
              .toList();
      return new CalendarFileReading(Optional.of(CalendarYear.of(year, 1, days)), List.of());
    }
  }

  /** Notes what it is told to do, and after which change. */
  public static final class Service extends CalendarService implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public long issue(CalendarYear year, String fileName, byte[] content, long seenChange) {
      DEEDS.add("issue " + year.year() + " after " + seenChange);
      return 8;
    }

    @Override
    public long enter(OfficeClosure closure, long seenChange) {
      DEEDS.add("enter " + closure.closedOn() + " after " + seenChange);
      return 8;
    }

    @Override
    public long withdraw(long closureId, String reason, long seenChange) {
      DEEDS.add("withdraw " + closureId + " after " + seenChange);
      return 8;
    }
  }

  /** Nothing moves; the latest change is the seventh. */
  public static final class Impact extends CalendarImpactQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public CalendarImpact of(CalendarProposal proposal) {
      return new CalendarImpact(
          7, List.of(), List.of(), 0, new TreeMap<>(), List.of(), List.of(), 0);
    }
  }

  /** Notes the field of each fault. */
  public static final class Faults extends FieldFaults implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public void show(String formId, List<FieldFault> faults) {
      faults.forEach(fault -> DEEDS.add("wrong " + fault.field()));
    }
  }

  /** Notes the key of what is told. */
  public static final class Told extends StaffTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public void refuse(String key, Object... arguments) {
      DEEDS.add(key);
    }

    @Override
    public void tell(String key, Object... arguments) {
      DEEDS.add(key);
    }

    @Override
    public void tellNext(String key, Object... arguments) {
      DEEDS.add(key);
    }
  }
}
