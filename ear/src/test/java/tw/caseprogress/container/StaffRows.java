package tw.caseprogress.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import tw.caseprogress.security.Role;

/** Puts staff users of a test straight into the tables, and looks at what became of its cases. */
@ApplicationScoped
class StaffRows {

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  /** A user of an agency who can be signed in but has no password; a second time it is there. */
  void put(String login, String agencyCode) throws SQLException {
    String insert =
        """
        insert into staff_user (login, display_name, agency_code, password_hash,
          password_changed_at, must_change_password)
        values (?, 'IT', ?, 'none', now(), false) on conflict (login) do nothing
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(insert)) {
      row.setString(1, login);
      row.setString(2, agencyCode);
      row.executeUpdate();
    }
  }

  /** The same, with a role that the product finds in the tables. */
  void put(String login, String agencyCode, Role role) throws SQLException {
    put(login, agencyCode);
    change(
        "insert into staff_user_role (staff_user_id, role) select id, '"
            + role
            + "' from staff_user where login = '"
            + login
            + "' on conflict do nothing");
  }

  void change(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement change = connection.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  long count(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The text of the one row that there is. */
  String text(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
