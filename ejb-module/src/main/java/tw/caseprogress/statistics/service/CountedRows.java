package tw.caseprogress.statistics.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.GroupTally;
import tw.caseprogress.statistics.Integrity;
import tw.caseprogress.statistics.TypeFacts;
import tw.caseprogress.statistics.WorkingDaysUsed;
import tw.caseprogress.statistics.service.CountedRow.Kind;

/** The rows of the statement that counts a day, put together by case type. */
final class CountedRows {

  private final List<CountedRow> rows;
  private final WorkingDayCalendar calendar;
  private final List<String> strange = new ArrayList<>();

  CountedRows(List<CountedRow> rows, WorkingDayCalendar calendar) {
    this.rows = rows;
    this.calendar = calendar;
  }

  AgencyDay day(LocalDate businessDate, long agencyId, Instant countedAt) {
    List<GroupTally> groups =
        rows.stream().map(CountedRow::group).filter(Objects::nonNull).toList();
    SortedMap<Long, List<CountedRow>> byType = new TreeMap<>();
    rows.stream()
        .filter(row -> row.kind() != Kind.GROUP)
        .forEach(row -> byType.computeIfAbsent(row.caseTypeId(), t -> new ArrayList<>()).add(row));
    List<TypeFacts> facts =
        byType.entrySet().stream().map(e -> facts(e.getKey(), e.getValue())).toList();
    return new AgencyDay(businessDate, agencyId, countedAt, groups, facts, strange);
  }

  private TypeFacts facts(long caseTypeId, List<CountedRow> ofType) {
    SortedMap<Integer, Long> used = new TreeMap<>();
    Integrity integrity = Integrity.NONE;
    for (CountedRow row : ofType) {
      if (row.kind() != Kind.USED) {
        integrity = integrity.plus(integrity(row));
      } else if (row.first() >= 0) {
        used.put(Math.toIntExact(row.first()), row.second());
      } else {
        strange.add(
            "case type "
                + caseTypeId
                + ": "
                + row.second()
                + " closed in "
                + row.first()
                + " days");
      }
    }
    return new TypeFacts(caseTypeId, new WorkingDaysUsed(used), integrity);
  }

  private Integrity integrity(CountedRow row) {
    return switch (row.kind()) {
      case PAUSES -> new Integrity(row.first(), row.second(), 0, 0, 0, 0);
      case ASKED -> new Integrity(0, 0, row.asked().isLate(calendar) ? 1 : 0, 0, 0, 0);
      case RESUMED -> new Integrity(0, 0, 0, row.first(), 0, 0);
      case TAKEN -> new Integrity(0, 0, 0, 0, row.first(), row.second());
      case GROUP, USED -> Integrity.NONE;
    };
  }
}
