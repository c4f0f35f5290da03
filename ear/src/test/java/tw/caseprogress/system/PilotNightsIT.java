package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.DeadlineTally;
import tw.caseprogress.statistics.service.DayCount;

/**
 * The night of each of the pilot's 85 working days counts the pilot's 782 cases, as they are in the
 * pilot's own table; nothing is written.
 */
class PilotNightsIT {

  private static final LocalDate FIRST = LocalDate.of(2008, 6, 2);
  private static final LocalDate LAST = LocalDate.of(2008, 9, 30);

  /** By themselves: cases that came in during the pilot, and what had become of them at its end. */
  private static final String PLAIN =
      """
      select count(*) as received,
             count(*) filter (where closed_on <= date '2008-09-30' and closed_on <= due_on) as on_time,
             count(*) filter (where closed_on <= date '2008-09-30' and closed_on > due_on) as late,
             count(*) filter (where closed_on is null or closed_on > date '2008-09-30') as open
        from case_file
       where (registered_at at time zone 'Asia/Taipei')::date
               between date '2008-06-02' and date '2008-09-30'
      """;

  @Test
  void theNightsOfThePilot_giveItsTable() throws Exception {
    TableReader tables = new TableReader(database());
    WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
    List<LocalDate> days =
        FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isWorkingDay).toList();
    assertThat(days).hasSize(85);
    DayCount count =
        new DayCount(tables, agency -> calendar, Clock.system(ZoneId.of("Asia/Taipei")));

    Set<Long> agencies = new HashSet<>();
    Set<Long> types = new HashSet<>();
    List<DeadlineTally> nights = new ArrayList<>();
    for (LocalDate day : days) {
      DeadlineTally night = DeadlineTally.NONE;
      for (long agency : tables.rows("select id from agency order by id", row -> row.number(1))) {
        AgencyDay counted = count.of(agency, day);
        assertThat(counted.unbalanced()).isEmpty();
        assertThat(counted.strange()).isEmpty();
        night = night.plus(counted.total());
        counted.groups().stream()
            .filter(group -> group.tally().received() > 0)
            .forEach(
                group -> {
                  agencies.add(agency);
                  types.add(group.caseTypeId());
                });
      }
      nights.add(night);
    }

    assertThat(agencies).hasSize(33);
    assertThat(types).hasSize(25);
    assertThat(nights.stream().mapToLong(DeadlineTally::received).sum()).isEqualTo(782);
    for (int i = 1; i < nights.size(); i++) {
      assertThat(nights.get(i).carriedOver())
          .as("carried over to %s", days.get(i))
          .isEqualTo(nights.get(i - 1).open());
    }
    assertThat(nights.get(0).carriedOver()).isZero();
    assertThat(
            List.of(
                nights.stream().mapToLong(DeadlineTally::received).sum(),
                nights.stream().mapToLong(DeadlineTally::closedOnTime).sum(),
                nights.stream().mapToLong(DeadlineTally::closedLate).sum(),
                nights.get(nights.size() - 1).open()))
        .isEqualTo(
            tables
                .first(
                    PLAIN,
                    row -> List.of(row.number(1), row.number(2), row.number(3), row.number(4)))
                .orElseThrow());
  }

  private static PGSimpleDataSource database() throws IOException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(System.getProperty("caseprogress.jdbc.url"));
    database.setUser("caseprogress");
    database.setPassword(Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
    return database;
  }
}
