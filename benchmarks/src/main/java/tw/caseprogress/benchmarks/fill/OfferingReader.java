package tw.caseprogress.benchmarks.fill;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;

/** Reads what the agencies of a server offer. */
final class OfferingReader {

  private static final String PUBLISHED =
      """
      select v.case_type_id, v.id as version_id, v.name_zh, a.id as agency_id, a.code,
             o.handling_unit_zh, v.limit_length, v.limit_unit, v.clock_start, v.pause_policy,
             v.supplement_days,
             array(select k.public_text_zh from key_step k
                    where k.case_type_version_id = v.id order by k.step_order) as step_texts
        from case_type_version v
        join case_type_agency o on o.case_type_id = v.case_type_id
        join agency a on a.id = o.agency_id
       where v.state = 'PUBLISHED'
       order by a.code, v.case_type_id
      """;

  private OfferingReader() {}

  static Offerings read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PUBLISHED)) {
      List<Offering> offerings = new ArrayList<>();
      while (row.next()) {
        offerings.add(offering(row));
      }
      return Offerings.of(offerings);
    }
  }

  private static Offering offering(ResultSet row) throws SQLException {
    Array texts = row.getArray("step_texts");
    return new Offering(
        row.getLong("case_type_id"),
        row.getLong("version_id"),
        row.getString("name_zh"),
        row.getLong("agency_id"),
        row.getString("code"),
        row.getString("handling_unit_zh"),
        new DeadlineRule(
            new HandlingLimit(
                row.getInt("limit_length"), LimitUnit.valueOf(row.getString("limit_unit"))),
            ClockStart.valueOf(row.getString("clock_start")),
            PausePolicy.valueOf(row.getString("pause_policy"))),
        row.getInt("supplement_days"),
        List.of((String[]) texts.getArray()));
  }
}
