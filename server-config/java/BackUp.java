import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes the rows of all tables into one file, as they are at one moment; people go on working.
 *
 * <p>For no client program of PostgreSQL comes with the product, and that of another version
 * refuses the database. The tables themselves are not in the file: Restore makes them by the
 * migrations of the release, of the version that the file names. Run by server-config/backup as a
 * single source file.
 *
 * <p>Everything comes by environment: {@code DATABASE_URL}, {@code DATABASE_USER}, {@code
 * DATABASE_PASSWORD_FILE}, {@code SAMPLE}, {@code FILE}.
 */
final class BackUp {

  /** Timers belong to one deployment; the history of migrations is written by migrating. */
  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname, c.oid::bigint,
             (select string_agg(quote_ident(a.attname), ',' order by a.attnum) from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 and a.attgenerated = '')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'payara')
         and c.relname not in ('flyway_schema_history', 'EJB__TIMER__TBL')
       order by 1
      """;

  private static final String REFERENCES =
      """
      select conrelid::bigint, confrelid::bigint from pg_constraint
       where contype = 'f' and conrelid <> confrelid
      """;

  private static final String SEQUENCES =
      """
      select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'S' and n.nspname in ('public', 'payara') order by 1
      """;

  private static final String SCHEMA_VERSION =
      """
      select version from public.flyway_schema_history
       where success and version is not null order by installed_rank desc limit 1
      """;

  private final Connection connection;
  private final Properties contents = new Properties();

  private BackUp(Connection connection) {
    this.connection = connection;
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, String> settings = System.getenv();
    Path file = Path.of(settings.get("FILE"));
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (Connection connection =
        DriverManager.getConnection(
            settings.get("DATABASE_URL"),
            settings.get("DATABASE_USER"),
            Files.readString(Path.of(settings.get("DATABASE_PASSWORD_FILE"))).strip())) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      new BackUp(connection).write(unfinished, settings.get("SAMPLE"));
      Files.move(unfinished, file);
    } catch (SQLException | IOException e) {
      Files.deleteIfExists(unfinished);
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void write(Path file, String sample) throws IOException, SQLException {
    contents.setProperty("form", "1");
    contents.setProperty("sample", sample);
    contents.setProperty("schema.version", texts(SCHEMA_VERSION).get(0));
    contents.setProperty("taken.at", texts("select now()").get(0));
    List<Table> tables = inOrder();
    contents.setProperty("tables", String.join(",", tables.stream().map(Table::name).toList()));
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      zip.setLevel(3);
      for (Table table : tables) {
        zip.putNextEntry(new ZipEntry(table.name() + ".copy"));
        long rows =
            copies.copyOut(
                "copy %s (%s) to stdout".formatted(quoted(table.name()), table.columns()), zip);
        zip.closeEntry();
        contents.setProperty("columns." + table.name(), table.columns());
        contents.setProperty("rows." + table.name(), Long.toString(rows));
      }
      // Read last: they stand at or behind the rows above
      for (String name : texts(SEQUENCES)) {
        contents.setProperty(
            "sequence." + name,
            texts("select last_value || ',' || is_called from " + quoted(name)).get(0));
      }
      zip.putNextEntry(new ZipEntry("contents.properties"));
      contents.store(zip, null);
      zip.closeEntry();
    }
  }

  /** The tables, each behind those that it refers to. */
  private List<Table> inOrder() throws SQLException {
    Map<Long, Table> tables = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        tables.put(rows.getLong(2), new Table(rows.getString(1), rows.getString(3)));
      }
    }
    Map<Long, Set<Long>> references = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(REFERENCES);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        references.computeIfAbsent(rows.getLong(1), none -> new HashSet<>()).add(rows.getLong(2));
      }
    }
    Set<Long> ordered = new LinkedHashSet<>();
    while (ordered.size() < tables.size()) {
      List<Long> next =
          tables.keySet().stream()
              .filter(id -> !ordered.contains(id))
              .filter(id -> ordered.containsAll(references.getOrDefault(id, Set.of())))
              .toList();
      if (next.isEmpty()) {
        throw new SQLException("Tables refer to each other in a circle");
      }
      ordered.addAll(next);
    }
    return ordered.stream().map(tables::get).toList();
  }

  private List<String> texts(String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace(".", "\".\"") + "\"";
  }

  /** A table and its columns, but for those that are computed. */
  private record Table(String name, String columns) {}
}
