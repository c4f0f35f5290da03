package tw.caseprogress.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import tw.caseprogress.casefile.CaseNumber;

/** Open cases and people of the second agency, put straight into the tables. */
final class ContainerCases {

  private static final int FIRST_SERIAL = 998_000_000;
  private static final String REFERENCE = "container";

  private static final String PERSON =
      """
      insert into staff_user (login, display_name, agency_code, email, password_hash,
        password_changed_at, must_change_password)
      select ?, 'IT', code, ? || '@example.gov.tw', 'none', now(), false
        from agency order by id offset 1 limit 1
      """;

  private static final String ROLE =
      "insert into staff_user_role (staff_user_id, role)"
          + " select id, ? from staff_user where login = ?";

  private static final String CASE =
      """
      insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id,
        intake_agency_id, handling_agency_id, handling_unit, officer_login, channel, registered_at,
        current_step_order, applicant_name_masked, applicant_name_index, language,
        external_reference, submission_key, version, received_on, due_on, state)
      select ?, '\\x00', v.case_type_id, v.id, a.id, a.id, 'IT', ?, 'COUNTER', now(), 1,
             '王○○', '\\x00', 'ZH_TW', ?, gen_random_uuid()::varchar, 1, '2026-11-02',
             nullif(?, '')::date,
             case when ? = '' then 'SUPPLEMENT_REQUESTED' else 'IN_PROGRESS' end
        from (select id, case_type_id from case_type_version order by id limit 1) v,
             (select id from agency order by id offset 1 limit 1) a
      """;

  private ContainerCases() {}

  /** People by login and role, parted by a blank. */
  static void putPeople(DataSource dataSource, String... people) throws SQLException {
    for (String person : people) {
      String[] cells = person.split(" ");
      update(dataSource, PERSON, cells[0], cells[0]);
      update(dataSource, ROLE, cells[1], cells[0]);
    }
  }

  /**
   * An open case.
   *
   * @param serial makes its number, 0 to 999
   * @param dueOn empty text while its clock is stopped
   */
  static CaseNumber put(DataSource dataSource, int serial, String officer, String dueOn)
      throws SQLException {
    return put(dataSource, serial, REFERENCE, officer, dueOn);
  }

  /**
   * An open case that its test takes away by itself.
   *
   * @param reference the external reference by which the test knows it
   */
  static CaseNumber put(
      DataSource dataSource, int serial, String reference, String officer, String dueOn)
      throws SQLException {
    CaseNumber number = number(serial);
    update(dataSource, CASE, number.digits(), officer, reference, dueOn, dueOn);
    return number;
  }

  /** The number of the case of a serial. */
  static CaseNumber number(int serial) {
    return CaseNumber.of(2026, FIRST_SERIAL + serial);
  }

  /** Takes the cases and the people with this beginning of their login away again. */
  static void takeAway(DataSource dataSource, String login) throws SQLException {
    update(dataSource, "delete from case_file where external_reference = ?", REFERENCE);
    update(
        dataSource,
        "delete from staff_user_role where staff_user_id in"
            + " (select id from staff_user where login like ?)",
        login + "%");
    update(dataSource, "delete from staff_user where login like ?", login + "%");
  }

  private static void update(DataSource dataSource, String sql, String... values)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
