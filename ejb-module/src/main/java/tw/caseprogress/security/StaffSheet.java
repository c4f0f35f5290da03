package tw.caseprogress.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.Sheet;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRow;

/** The sheet of people: a row for each whose account is in use. */
public final class StaffSheet {

  private static final int MOST_ROWS = 2000;
  private static final Sheet SHEET =
      new Sheet(
          List.of("login", "name", "agency", "unit", "phone", "email", "roles"),
          "login",
          MOST_ROWS);

  private StaffSheet() {}

  /** The names of the columns. */
  public static List<String> columns() {
    return SHEET.columns();
  }

  /** The bytes of a file with these people. */
  public static byte[] write(List<StaffMember> people) {
    return SHEET.write(
        people.stream()
            .map(one -> List.copyOf(cells(one.login(), one.details()).values()))
            .toList());
  }

  private static Map<String, String> cells(String login, StaffDetails details) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("login", login);
    cells.put("name", details.displayName());
    cells.put("agency", details.agencyCode().orElse(""));
    cells.put("unit", details.unit());
    cells.put("phone", details.phone());
    cells.put("email", details.email().map(EmailAddress::shown).orElse(""));
    cells.put(
        "roles",
        details.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")));
    return cells;
  }

  /** What is another, before → after, by its column. */
  public static Map<String, String> differences(StaffDetails before, StaffDetails after) {
    Map<String, String> old = cells("", before);
    Map<String, String> differences = new LinkedHashMap<>();
    cells("", after)
        .forEach(
            (column, cell) -> {
              if (!cell.equals(old.get(column))) {
                differences.put(column, old.get(column) + " → " + cell);
              }
            });
    return differences;
  }

  /**
   * Reads a file; all that is wrong with its form is said at once.
   *
   * @param ownAgency the agency of those for whom no other is written; empty for the whole city
   */
  public static SheetReading<StaffRow> read(byte[] content, Optional<String> ownAgency) {
    return SHEET.read(content, row -> Optional.of(person(row, ownAgency)));
  }

  private static StaffRow person(SheetRow row, Optional<String> ownAgency) {
    Optional<String> agency =
        Optional.of(row.technical("agency").toUpperCase(Locale.ROOT))
            .filter(code -> !code.isEmpty())
            .or(() -> ownAgency);
    return new StaffRow(
        row.number(),
        row.technical("login").toLowerCase(Locale.ROOT),
        new StaffDetails(
            row.text("name"),
            agency,
            row.text("unit"),
            row.read("email", EmailAddress::read),
            row.text("phone"),
            roles(row)));
  }

  private static Set<Role> roles(SheetRow row) {
    return row.words("roles")
        .flatMap(word -> row.constant("roles", word, List.of(Role.values())).stream())
        .collect(Collectors.toSet());
  }

  /** The column in which a fault lies; empty for the row as a whole. */
  public static String columnOf(StaffFault fault) {
    return switch (fault) {
      case LOGIN, LOGIN_TAKEN -> "login";
      case NAME -> "name";
      case UNIT -> "unit";
      case PHONE -> "phone";
      case NO_MAIL -> "email";
      case NO_ROLE, ROLES_OF_DIFFERENT_REACH, LAST_ADMINISTRATOR -> "roles";
      case NO_AGENCY, AGENCY_NOT_IN_USE -> "agency";
      case NOT_YOURS, OPEN_CASES, STANDS_IN, CHANGED_MEANWHILE -> "";
    };
  }
}
