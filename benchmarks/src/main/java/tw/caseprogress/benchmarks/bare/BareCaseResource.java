package tw.caseprogress.benchmarks.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * One row of the cases by its number, JSON in and JSON out, from the pool of the product: no
 * password, no limit, no calendar.
 */
@ApplicationScoped
@Path("case")
public class BareCaseResource {

  private static final String CASE =
      """
      select case_number, state, applicant_name_masked, received_on, due_on, closed_on, outcome,
             working_days_used
        from case_file where case_number = ?
      """;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource database;

  /** The row. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public BareAnswer find(BareQuestion question) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(CASE)) {
      statement.setString(1, question.getCaseNumber());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new NotFoundException();
        }
        return new BareAnswer(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getObject(4, LocalDate.class),
            row.getObject(5, LocalDate.class),
            row.getObject(6, LocalDate.class),
            row.getString(7),
            row.getInt(8));
      }
    }
  }
}
