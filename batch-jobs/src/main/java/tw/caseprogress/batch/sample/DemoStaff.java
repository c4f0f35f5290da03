package tw.caseprogress.batch.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.caseprogress.security.Role;

/**
 * A person of the demonstration who may sign in; the password is made when the sample is loaded.
 *
 * @param agencyCode empty for people who work for the whole city
 * @param email where reports go; empty for none
 */
record DemoStaff(
    String login,
    Role role,
    String name,
    Optional<String> agencyCode,
    String unit,
    Optional<String> email) {

  /** Reads the people of the file that lies beside this class, the ones to show first first. */
  static List<DemoStaff> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream stream = DemoStaff.class.getResourceAsStream("demo-staff.csv");
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      return parser.stream().map(DemoStaff::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one who sets up the city. */
  static DemoStaff administrator() {
    return first(Role.SYSTEM_ADMINISTRATOR);
  }

  /** The one who takes the calls of the sample. */
  static DemoStaff operator() {
    return first(Role.HOTLINE_OPERATOR);
  }

  private static DemoStaff first(Role role) {
    return all().stream().filter(person -> person.role() == role).findFirst().orElseThrow();
  }

  /** What the person may do: a head of an agency is a supervisor too. */
  Set<Role> roles() {
    return role == Role.AGENCY_HEAD ? Set.of(role, Role.SUPERVISOR) : Set.of(role);
  }

  private static DemoStaff read(CSVRecord row) {
    return new DemoStaff(
        row.get("login"),
        Role.valueOf(row.get("role")),
        row.get("name"),
        Optional.of(row.get("agency")).filter(code -> !code.isEmpty()),
        row.get("unit"),
        Optional.of(row.get("email")).filter(email -> !email.isEmpty()));
  }
}
