package tw.caseprogress.benchmarks.fill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tw.caseprogress.security.PasswordHash;

/**
 * Who works the cases: {@value #OFFICERS} officers and a supervisor in each agency. They sign in by
 * one password, so that a measure can be any of them.
 */
final class FilledStaff {

  /** The officers of an agency. */
  static final int OFFICERS = 25;

  private static final String STAFF =
      "copy staff_user (login, display_name, agency_code, unit, email, password_hash,"
          + " password_changed_at, must_change_password) from stdin";

  private static final String ROLES =
      """
      insert into staff_user_role (staff_user_id, role)
      select id, case when login like ? then 'SUPERVISOR' else 'CASE_OFFICER' end
        from staff_user where login like ?
      """;

  private FilledStaff() {}

  /** The login of an officer. */
  static String officer(String agencyCode, int which) {
    return "officer%02d.%s".formatted(which, agencyCode.toLowerCase(Locale.ROOT));
  }

  /** The login of the supervisor of an agency. */
  static String supervisor(String agencyCode) {
    return officer(agencyCode, OFFICERS).replace("officer", "supervisor");
  }

  /** Adds them all. */
  static void add(Connection connection, List<String> agencyCodes, String password, Instant now)
      throws SQLException, IOException {
    String hash = new PasswordHash(PasswordHash.MINIMUM_ITERATIONS).of(password.toCharArray());
    CopyText rows = new CopyText();
    for (String code : agencyCodes) {
      for (int i = 0; i < OFFICERS; i++) {
        rows.row(officer(code, i), "承辦" + i, code, "", null, hash, now, false);
      }
      rows.row(supervisor(code), "主管", code, "", null, hash, now, false);
    }
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    copy.copyIn(STAFF, new ByteArrayInputStream(rows.take()));
    try (PreparedStatement roles = connection.prepareStatement(ROLES)) {
      roles.setString(1, "supervisor%.%");
      roles.setString(2, "%.379%");
      roles.executeUpdate();
    }
  }
}
