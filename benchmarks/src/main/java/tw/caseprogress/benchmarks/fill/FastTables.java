package tw.caseprogress.benchmarks.fill;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes indexes, unique and foreign keys off tables while they are filled, and puts them back as
 * they were: PostgreSQL then looks at every row of them once, and refuses what is wrong.
 */
final class FastTables {

  private static final PrintStream OUT = System.out;

  private static final String INDEXES =
      """
      select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid),
             obj_description(i.indexrelid, 'pg_class')
        from pg_index i
       where i.indrelid = any (cast(? as text[])::regclass[])
         and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
       order by 1
      """;

  // unique keys first: nothing hangs on them
  private static final String KEYS =
      """
      select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
        from pg_constraint
       where contype in ('u', 'f') and conrelid = any (cast(? as text[])::regclass[])
       order by contype = 'f', 1, 2
      """;

  /**
   * What is put back.
   *
   * @param what it is, in words
   */
  private record Statements(String what, String away, String back, Optional<String> remark) {}

  private final Connection connection;
  private final List<Statements> taken = new ArrayList<>();

  FastTables(Connection connection) {
    this.connection = connection;
  }

  /** Takes them away. */
  void strip(List<String> tables) throws SQLException {
    String[] names = tables.toArray(String[]::new);
    for (List<String> key : rows(KEYS, names)) {
      String alter = "alter table " + key.get(0);
      taken.add(
          new Statements(
              key.get(0) + " " + key.get(1),
              alter + " drop constraint " + key.get(1),
              alter + " add constraint " + key.get(1) + " " + key.get(2),
              Optional.empty()));
    }
    int keys = taken.size();
    for (List<String> index : rows(INDEXES, names)) {
      taken.add(
          taken.size() - keys,
          new Statements(
              index.get(0),
              "drop index " + index.get(0),
              index.get(1),
              Optional.ofNullable(index.get(2))
                  .map(text -> "comment on index " + index.get(0) + " is " + literal(text))));
    }
    for (Statements one : taken) {
      run(one.away());
    }
  }

  /** Puts them back, each in a transaction of its own. */
  void restore() throws SQLException {
    for (Statements one : taken) {
      long begun = System.nanoTime();
      run(one.back());
      if (one.remark().isPresent()) {
        run(one.remark().get());
      }
      long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
      if (seconds >= 10) {
        OUT.printf("  %s: %d s%n", one.what(), seconds);
      }
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<List<String>> rows(String sql, String[] tables) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", tables));
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          List<String> row = new ArrayList<>(); // the remark may be null
          for (int i = 1; i <= 3; i++) {
            row.add(result.getString(i));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
