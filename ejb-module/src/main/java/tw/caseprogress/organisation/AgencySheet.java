package tw.caseprogress.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.typed.Sheet;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRow;

/** The sheet of agencies: a row for each that is in use. */
public final class AgencySheet {

  private static final int MOST_ROWS = 500;
  private static final Sheet SHEET =
      new Sheet(
          List.of(
              "code",
              "level",
              "parent_code",
              "name_zh",
              "name_en",
              "short_name_zh",
              "short_name_en",
              "phone",
              "address_zh",
              "opening_hours_zh",
              "opening_hours_en",
              "tracked_from",
              "pilot",
              "slip_attached",
              "address_en",
              "counter_zh",
              "counter_en",
              "fax",
              "email"),
          "code",
          MOST_ROWS);

  private AgencySheet() {}

  /** The names of the columns. */
  public static List<String> columns() {
    return SHEET.columns();
  }

  /** The bytes of a file with these agencies. */
  public static byte[] write(List<KeptAgency> agencies) {
    return SHEET.write(agencies.stream().map(AgencySheet::cells).toList());
  }

  private static List<String> cells(KeptAgency agency) {
    AgencyDetails details = agency.details();
    return List.of(
        agency.code(),
        details.level().name(),
        details.parentCode().orElse(""),
        details.nameZh(),
        details.nameEn(),
        details.shortNameZh(),
        details.shortNameEn(),
        details.phone(),
        details.addressZh(),
        details.openingHoursZh(),
        details.openingHoursEn(),
        details.trackedFrom().map(LocalDate::toString).orElse(""),
        details.pilot() ? "yes" : "no",
        details.slipAttached() ? "yes" : "no",
        details.addressEn(),
        details.counter().placeZh(),
        details.counter().placeEn(),
        details.counter().fax(),
        details.counter().email());
  }

  /** Reads a file; all that is wrong with its form is said at once. */
  public static SheetReading<AgencyRow> read(byte[] content) {
    return SHEET.read(content, AgencySheet::agency);
  }

  private static Optional<AgencyRow> agency(SheetRow row) {
    Optional<LocalDate> trackedFrom = row.day("tracked_from");
    boolean pilot = row.yes("pilot");
    boolean slipAttached = row.yes("slip_attached");
    return row.constant("level", row.technical("level"), List.of(AgencyLevel.values()))
        .map(
            level ->
                new AgencyRow(
                    row.number(),
                    code(row, "code"),
                    new AgencyDetails(
                        level,
                        Optional.of(code(row, "parent_code")).filter(code -> !code.isEmpty()),
                        row.text("name_zh"),
                        row.text("name_en"),
                        row.text("short_name_zh"),
                        row.text("short_name_en"),
                        row.text("phone"),
                        row.text("address_zh"),
                        row.text("opening_hours_zh"),
                        row.text("opening_hours_en"),
                        trackedFrom,
                        pilot,
                        slipAttached,
                        row.text("address_en"),
                        new CounterDetails(
                            row.text("counter_zh"),
                            row.text("counter_en"),
                            row.text("fax"),
                            row.text("email")))));
  }

  private static String code(SheetRow row, String column) {
    return row.technical(column).toUpperCase(Locale.ROOT);
  }

  /** The column in which a fault lies; empty for the row as a whole. */
  public static String columnOf(AgencyFault fault) {
    return switch (fault) {
      case CODE, CODE_TAKEN -> "code";
      case NAME_ZH -> "name_zh";
      case NAME_EN -> "name_en";
      case SHORT_NAME_ZH -> "short_name_zh";
      case SHORT_NAME_EN -> "short_name_en";
      case PHONE -> "phone";
      case ADDRESS, DISTRICT_WITH_CASES -> "address_zh";
      case OPENING_HOURS -> "opening_hours_zh";
      case COUNTER -> "counter_zh";
      case PARENT -> "parent_code";
      case OFFICES_BELOW -> "level";
      case RUNNING_CASES, ACCOUNTS_IN_USE, CHANGED_MEANWHILE -> "";
    };
  }
}
