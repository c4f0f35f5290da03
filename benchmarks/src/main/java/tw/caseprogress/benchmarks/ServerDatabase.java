package tw.caseprogress.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of the server that is measured, as the role that owns its tables: it may vacuum.
 *
 * @param port at this machine
 * @param var the folder of the server's data, with the password in it
 */
public record ServerDatabase(int port, Path var) {

  /** A new connection that commits each statement. */
  public Connection connect() throws IOException, SQLException {
    return dataSource().getConnection();
  }

  /** New connections, for what asks for them itself. */
  public PGSimpleDataSource dataSource() throws IOException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/caseprogress");
    database.setUser("caseprogress_owner");
    database.setPassword(Files.readString(var.resolve("secrets/database-owner")).strip());
    return database;
  }
}
