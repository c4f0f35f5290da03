package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The figures of the last thirteen months as so many nights would have kept them, counted from the
 * sample's cases at once and past the server; only days that no night has counted. They go when it
 * is closed.
 */
final class KeptNights implements AutoCloseable {

  /** By when they were counted they are found again. */
  private static final String COUNTED_AT = "(current_date + time '01:00:00.777')";

  private static final String DAYS =
      """
      insert into deadline_count (agency_id, business_date, counted_at)
      select a.id, d, %s
        from agency a, generate_series(current_date - 395, current_date - 1, interval '1 day') d
       where exists (select 1 from case_file c where c.handling_agency_id = a.id)
      on conflict do nothing
      """
          .formatted(COUNTED_AT);

  private static final String FACTS =
      """
      insert into deadline_day (business_date, agency_id, case_type_id, carried_over, received,
        closed_on_time, closed_late, open_on_time, open_overdue, paused)
      select d.business_date, d.agency_id, c.case_type_id,
             count(*) filter (where c.registered_on < d.business_date),
             count(*) filter (where c.registered_on = d.business_date),
             count(*) filter (where c.closed_on = d.business_date and c.closed_on_time),
             count(*) filter (where c.closed_on = d.business_date and not c.closed_on_time),
             count(*) filter (where c.open_at_end and not c.late),
             count(*) filter (where c.open_at_end and c.late),
             count(*) filter (where c.open_at_end and c.rests)
        from deadline_count d
       cross join lateral (
         select f.case_type_id, f.closed_on, f.closed_on_time,
                (f.registered_at at time zone 'Asia/Taipei')::date as registered_on,
                f.closed_on is null or f.closed_on > d.business_date as open_at_end,
                p.rests, coalesce(f.due_on < d.business_date, false) and not p.rests as late
           from case_file f
          cross join lateral (
            select exists (
              select 1 from clock_pause p
               where p.case_file_id = f.id and p.from_on <= d.business_date
                 and (p.to_on is null or p.to_on >= d.business_date)) as rests) p
          where f.handling_agency_id = d.agency_id and f.received_on <= d.business_date
            and (f.registered_at at time zone 'Asia/Taipei')::date <= d.business_date
            and (f.closed_on is null or f.closed_on >= d.business_date)) c
       where d.counted_at = %s
       group by grouping sets (
         (d.business_date, d.agency_id, c.case_type_id), (d.business_date, d.agency_id))
      """
          .formatted(COUNTED_AT);

  private static final String USED =
      """
      insert into deadline_day_used (business_date, agency_id, case_type_id, working_days, cases)
      select d.business_date, d.agency_id, f.case_type_id,
             coalesce(f.working_days_used, 5 + cast(f.id %% 9 as int)), count(*)
        from deadline_count d
        join case_file f on f.handling_agency_id = d.agency_id and f.closed_on = d.business_date
       where d.counted_at = %s
       group by grouping sets ((1, 2, 3, 4), (1, 2, 4))
      """
          .formatted(COUNTED_AT);

  private static final List<String> MONTHS =
      List.of(
          "delete from deadline_month",
          "delete from deadline_month_used",
          """
          insert into deadline_month
          select date_trunc('month', business_date)::date, agency_id, case_type_id, sum(received),
                 sum(closed_on_time), sum(closed_late), sum(closed_late_outside),
                 sum(pauses_without_notice), sum(back_dated_pauses), sum(late_supplements),
                 sum(closed_after_pause), sum(retractions), sum(undone_closings)
            from deadline_day group by 1, 2, 3
          """,
          """
          insert into deadline_month_used
          select date_trunc('month', business_date)::date, agency_id, case_type_id, working_days,
                 sum(cases)
            from deadline_day_used group by 1, 2, 3, 4
          """);

  private final Connection connection;

  KeptNights() throws SQLException, IOException {
    connection =
        DriverManager.getConnection(
            System.getProperty("caseprogress.jdbc.url"),
            "caseprogress",
            Files.readString(SampleFile.folder().resolve("secrets/database")).trim());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(DAYS);
      statement.executeUpdate(FACTS);
      statement.executeUpdate(USED);
      sumMonths(statement);
    }
    connection.commit();
  }

  private static void sumMonths(Statement statement) throws SQLException {
    for (String sql : MONTHS) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      for (String table : List.of("deadline_day", "deadline_day_used")) {
        statement.executeUpdate(
            "delete from "
                + table
                + " d using deadline_count c where c.agency_id = d.agency_id"
                + " and c.business_date = d.business_date and c.counted_at = "
                + COUNTED_AT);
      }
      statement.executeUpdate("delete from deadline_count where counted_at = " + COUNTED_AT);
      sumMonths(statement);
      connection.commit();
    }
  }
}
