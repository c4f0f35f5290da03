package tw.caseprogress.container;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What the nights keep and publish, for tests that begin and end without any of it. */
final class NightRows {

  private static final List<String> TABLES =
      List.of(
          "deadline_statistic",
          "deadline_statistic_recount",
          "deadline_count",
          "deadline_day",
          "deadline_day_used",
          "deadline_month",
          "deadline_month_used",
          "deadline_step_wait",
          "deadline_seal",
          "service_day_count",
          "open_data_publication",
          "open_data_month");

  private NightRows() {}

  static void takeAway(DataSource database) throws SQLException {
    for (String table : TABLES) {
      RawTables.execute(database, "delete from " + table);
    }
  }
}
