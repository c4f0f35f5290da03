package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CasesChangedAgency;
import tw.caseprogress.container.CountedHistory.Pause;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;
import tw.caseprogress.statistics.service.KeptFigures;

/**
 * The nights of two months over cases with every kind of history, beside a slow count of the same
 * histories: every figure of every period is the same.
 */
@ExtendWith(ArquillianExtension.class)
class KeptFiguresIT {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 25);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
  private static final int CASES = 400;

  @Inject private DeadlineStatisticsService statistics;
  @Inject private KeptFigures figures;
  @Inject private Event<CasesChangedAgency> changedAgency;
  @Inject private WorkingDays workingDays;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private final List<CountedHistory> histories = new ArrayList<>();
  private long agency;
  private long otherAgency;
  private List<Long> types;

  @BeforeEach
  void putCases() throws SQLException {
    takeCasesAway();
    agency = numbers("select max(id) from agency").get(0);
    otherAgency = numbers("select min(id) from agency").get(0);
    types = numbers("select distinct case_type_id from case_type_version order by 1 limit 3");
    Random random = new Random(20261205);
    for (int i = 0; i < CASES; i++) {
      CountedHistory history = CountedHistory.any(random, FIRST, LAST);
      histories.add(history);
      put(i, history);
    }
  }

  @AfterEach
  void takeCasesAway() throws SQLException {
    String ours = "select id from case_file where external_reference = 'figures'";
    TablesOwner.delete(dataSource, "due_date_change", "case_file_id in (" + ours + ")");
    for (String table :
        List.of("notice", "progress_entry", "clock_pause", "supplement_request", "outside_wait")) {
      execute(dataSource, "delete from " + table + " where case_file_id in (" + ours + ")");
    }
    execute(dataSource, "delete from case_file where external_reference = 'figures'");
    NightRows.takeAway(dataSource);
    execute(dataSource, "delete from service_day");
  }

  @Test
  void everyFigureOfEveryPeriod_isThatOfTheSlowCount() throws SQLException {
    countAllDays();
    WorkingDayCalendar calendar = calendar();
    SlowCount all = new SlowCount(histories, calendar);

    List<Period> periods = new ArrayList<>();
    FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> periods.add(new Period(day, day)));
    periods.add(new Period(FIRST, LAST));
    periods.add(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
    periods.add(new Period(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 11, 3)));
    periods.add(new Period(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 11, 18)));
    for (Period period : periods) {
      assertSame(all, figures.figures(FigureScope.ofAgency(agency), period), period);
    }
    Period whole = new Period(FIRST, LAST);
    List<GroupFigures> byType = figures.byCaseType(FigureScope.ofAgency(agency), whole);
    assertThat(byType).extracting(GroupFigures::id).containsExactlyInAnyOrderElementsOf(types);
    for (GroupFigures group : byType) {
      assertSame(ofType(types.indexOf(group.id()), calendar), group.figures(), whole);
    }
    FigureScope oneType = new FigureScope(OptionalLong.empty(), OptionalLong.of(types.get(1)));
    assertSame(ofType(1, calendar), figures.figures(oneType, whole), whole);
    assertThat(figures.byAgency(FigureScope.ofCity(), whole))
        .singleElement()
        .satisfies(group -> assertSame(all, group.figures(), whole));
    YearMonth october = YearMonth.of(2026, 10);
    Period month = new Period(october.atDay(1), october.atEndOfMonth());
    assertThat(figures.byMonth(FigureScope.ofAgency(agency), october, 2))
        .hasSize(2)
        .last()
        .satisfies(of -> assertSame(all, of.figures(), month));
  }

  @Test
  void countedTwice_theRowsAreTheSame() throws SQLException {
    countAllDays();
    List<String> first = rows();

    countAllDays();

    assertThat(rows()).isEqualTo(first).isNotEmpty();
  }

  /** What is known of the past by now stands in the days that it touches, and in no other. */
  @Test
  void anUndoneClosing_changesExactlyItsDays() throws SQLException {
    countAllDays();
    int reopened =
        IntStream.range(0, CASES)
            .filter(i -> histories.get(i).closed() != null)
            .filter(i -> histories.get(i).closed().isBefore(LAST.minusDays(5)))
            .filter(i -> histories.get(i).closed().isAfter(FIRST.plusDays(5)))
            .findFirst()
            .orElseThrow();
    CountedHistory before = histories.get(reopened);
    List<String> rows = rows();
    execute(
        dataSource,
        "update case_file set state = 'IN_PROGRESS', outcome = null, closed_on = null,"
            + " closed_on_time = null, working_days_used = null where submission_key = ?",
        key(reopened));
    histories.set(reopened, before.open());

    countAllDays();

    List<String> changed = new ArrayList<>(rows());
    changed.removeAll(rows);
    assertThat(changed)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.substring(0, 10))
                    .isGreaterThanOrEqualTo(before.closed().toString()));
    Period whole = new Period(FIRST, LAST);
    SlowCount slow = new SlowCount(histories, calendar());
    assertSame(slow, figures.figures(FigureScope.ofAgency(agency), whole), whole);
  }

  /** A case that moves takes its whole history along, also the days that were counted. */
  @Test
  void casesThatMovedToAnotherAgency_areOfThatOneOnAllDays() throws SQLException {
    countAllDays();
    FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> statistics.tally(otherAgency, day));
    List<CountedHistory> moved = new ArrayList<>();
    List<CountedHistory> stayed = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      boolean moves = i % 7 == 3;
      (moves ? moved : stayed).add(histories.get(i));
      if (moves) {
        execute(
            dataSource,
            "update case_file set handling_agency_id = ? where submission_key = ?",
            otherAgency,
            key(i));
      }
    }
    LocalDate since = moved.stream().map(CountedHistory::registered).sorted().findFirst().get();
    changedAgency.fire(new CasesChangedAgency(agency, otherAgency, since));

    statistics.daysToRecount().forEach(statistics::recount);

    SlowCount here = new SlowCount(stayed, calendar());
    SlowCount there = new SlowCount(moved, calendar());
    SlowCount all = new SlowCount(histories, calendar());
    for (Period period : List.of(new Period(FIRST, LAST), new Period(FIRST.plusDays(9), LAST))) {
      assertSame(here, figures.figures(FigureScope.ofAgency(agency), period), period);
      assertSame(there, figures.figures(FigureScope.ofAgency(otherAgency), period), period);
      assertSame(all, figures.figures(FigureScope.ofCity(), period), period);
    }
  }

  @Test
  void daysThatNoNightHasCounted_areNamed() {
    LocalDate missed = LAST.minusDays(3);
    statistics.tally(agency, LAST.minusDays(4));
    statistics.tally(agency, LAST);

    Figures found =
        figures.figures(FigureScope.ofAgency(agency), new Period(LAST.minusDays(4), LAST));

    assertThat(found.notCounted()).containsExactly(missed, LAST.minusDays(2), LAST.minusDays(1));
    assertThat(found.countedAt()).isPresent();
    assertThat(statistics.daysToCount(agency, LAST))
        .containsExactly(missed, LAST.minusDays(2), LAST.minusDays(1), LAST);
    assertThat(figures.countedUpTo()).contains(LAST);
  }

  private void assertSame(SlowCount slow, Figures found, Period period) {
    assertThat(found.tally()).as("tally of %s", period).isEqualTo(slow.tally(period));
    assertThat(found.closedLateOutside())
        .as("%s", period)
        .isEqualTo(slow.closedLateOutside(period));
    assertThat(found.overdueOutside()).as("%s", period).isEqualTo(slow.overdueOutside(period.to()));
    assertThat(found.paused()).as("paused, %s", period).isEqualTo(slow.paused(period.to()));
    assertThat(found.used()).as("used, %s", period).isEqualTo(slow.used(period));
    assertThat(found.integrity()).as("%s", period).isEqualTo(slow.integrity(period));
    assertThat(found.notCounted()).isEmpty();
  }

  private SlowCount ofType(int type, WorkingDayCalendar calendar) {
    return new SlowCount(histories.stream().filter(h -> h.type() == type).toList(), calendar);
  }

  private void countAllDays() {
    FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> statistics.tally(agency, day));
  }

  private WorkingDayCalendar calendar() {
    return workingDays.calendar();
  }

  private List<String> rows() throws SQLException {
    return texts(
        dataSource,
        """
        select d.business_date || ' ' || cast(d as text) from deadline_day d
        union all
        select u.business_date || ' ' || cast(u as text) from deadline_day_used u
        order by 1
        """);
  }

  private static String key(int i) {
    return "figures-" + i;
  }

  private void put(int i, CountedHistory history) throws SQLException {
    LocalDate closed = history.closed();
    execute(
        dataSource,
        """
        insert into case_file (case_number, query_password_hash, case_type_id,
          case_type_version_id, intake_agency_id, handling_agency_id, handling_unit, officer_login,
          channel, current_step_order, applicant_name_masked, applicant_name_index, language,
          external_reference, submission_key, version, received_on, registered_at, due_on,
          closed_on, closed_on_time, working_days_used, state, outcome)
        select ?, '\\x00', v.case_type_id, v.id, ?, ?, 'IT', 'it', ?, 1, 'IT', '\\x00', 'ZH_TW',
               'figures', ?, 1, ?, cast(? as timestamp) at time zone 'Asia/Taipei', ?, ?, ?, ?, ?, ?
          from case_type_version v
         where v.case_type_id = ? order by v.id limit 1
        """,
        "%013d".formatted(7_000_000L + i),
        agency,
        agency,
        List.of("COUNTER", "MAIL", "FAX", "PHONE").get(i % 4),
        key(i),
        history.registered(),
        history.registered() + " 23:30",
        history.due(),
        closed,
        closed == null ? null : history.isClosedOnTime(),
        closed == null ? null : history.used(),
        closed == null ? "IN_PROGRESS" : "CLOSED",
        closed == null ? null : "GRANTED",
        types.get(history.type()));
    for (int round = 1; round <= history.pauses().size(); round++) {
      put(i, round, history.pauses().get(round - 1));
    }
    if (history.outsideSince() != null) {
      execute(
          dataSource,
          """
          insert into outside_wait (case_file_id, reason, waiting_for, since, document_number,
            extra_working_days, stops_clock, entered_at, entered_by)
          select id, 'EXTERNAL_REVIEW', 'IT', ?, 'IT', 0, false, now(), 'it' from case_file
           where submission_key = ?
          """,
          history.outsideSince(),
          key(i));
    }
    for (LocalDate day : history.retracted()) {
      enter(i, "RETRACTED", day);
    }
    if (history.reopened() != null) {
      enter(i, "REOPENED", history.reopened());
    }
  }

  private void put(int i, int round, Pause pause) throws SQLException {
    String entered = pause.entered() + " 1" + round + ":00";
    execute(
        dataSource,
        """
        insert into clock_pause (case_file_id, reason, from_on, to_on, entered_at, entered_by,
          back_dated)
        select id, 'SUPPLEMENT', ?, ?, cast(? as timestamp) at time zone 'Asia/Taipei', 'it', ?
          from case_file where submission_key = ?
        """,
        pause.from(),
        pause.to(),
        entered,
        pause.entered().isAfter(pause.from()),
        key(i));
    execute(
        dataSource,
        """
        insert into supplement_request (case_file_id, round, requested_on, due_on, text,
          letter_number)
        select id, ?, ?, ?, 'IT', ? from case_file where submission_key = ?
        """,
        round,
        pause.from(),
        pause.from().plusDays(30),
        pause.letter() ? "IT" : null,
        key(i));
    execute(
        dataSource,
        """
        insert into due_date_change (case_file_id, old_due_on, cause, changed_by, changed_at,
          to_tell)
        select id, ?, 'SUPPLEMENT', 'it', cast(? as timestamp) at time zone 'Asia/Taipei', false
          from case_file where submission_key = ?
        """,
        pause.dueBefore(),
        entered,
        key(i));
    if (!pause.letter()) {
      tell(i, pause, entered);
    }
  }

  /** The notice of a round, put in a second after it; one that was stopped tells nobody. */
  private void tell(int i, Pause pause, String entered) throws SQLException {
    execute(
        dataSource,
        """
        insert into notice (case_file_id, event, channel, recipient_role, language,
          address_masked, body, template_version, segments, state, queued_at, due_at, occasion_at,
          attempts)
        select id, 'SUPPLEMENT_REQUESTED', 'EMAIL', 'APPLICANT', 'ZH_TW', 'IT', 'IT', 'IT', 1, ?,
               now(), now(),
               cast(? as timestamp) at time zone 'Asia/Taipei' + interval '1 second', 1
          from case_file where submission_key = ?
        """,
        pause.told() ? "SENT" : "CANCELLED",
        entered,
        key(i));
  }

  private void enter(int i, String kind, LocalDate day) throws SQLException {
    execute(
        dataSource,
        """
        insert into progress_entry (case_file_id, kind, step_order, entered_on, entered_at,
          entered_by, text)
        select id, ?, 1, ?, now(), 'it', 'IT' from case_file where submission_key = ?
        """,
        kind,
        day,
        key(i));
  }

  private List<Long> numbers(String sql) throws SQLException {
    return texts(dataSource, sql).stream().map(Long::valueOf).toList();
  }
}
