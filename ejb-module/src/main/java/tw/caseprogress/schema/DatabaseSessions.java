package tw.caseprogress.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The sessions that the pools of all servers of the product have on the database. */
@ApplicationScoped
public class DatabaseSessions {

  private static final String SESSIONS =
      """
      select count(*), count(*) filter (where state <> 'idle') from pg_stat_activity
       where datname = current_database() and application_name = 'case-progress'
      """;

  @Inject private TableReader tables;

  /**
   * How many there are, and how many of them are at work.
   *
   * @throws DatabaseException if the database does not answer
   */
  public Count count() {
    return tables.first(SESSIONS, row -> new Count(row.number(1), row.number(2))).orElseThrow();
  }

  /** Sessions, and those of them that a statement or a transaction keeps busy. */
  public record Count(long all, long atWork) {}
}
