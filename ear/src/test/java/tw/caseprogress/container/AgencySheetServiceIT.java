package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.organisation.AgencySheet;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.service.AgencyQuery;
import tw.caseprogress.organisation.service.AgencyService;
import tw.caseprogress.organisation.service.AgencySheetService;
import tw.caseprogress.security.Role;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetRefusedException;

/** What a sheet of agencies does: all of it, or nothing. */
@ExtendWith(ArquillianExtension.class)
class AgencySheetServiceIT {

  private static final String CITY = "sheet.city";
  private static final String OFFICER = "sheet.officer";
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private AgencySheetService sheets;
  @Inject private AgencyService service;
  @Inject private AgencyQuery query;

  // never removed: a second run on the same database needs others
  private final int serial = ThreadLocalRandom.current().nextInt(100_000);
  private final String bureau = "379%05d1A".formatted(serial);
  private final String office = "379%05d2A".formatted(serial);

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(OFFICER, "379130100A", Role.CASE_OFFICER);
  }

  @AfterEach
  void endWhatWasAdded() throws Exception {
    for (String code : List.of(office, bureau)) {
      Optional<KeptAgency> agency = agency(code).filter(KeptAgency::active);
      if (agency.isPresent()) {
        asCity(() -> service.end(code, agency.get().version()));
      }
    }
  }

  @Test
  void whatWasExported_isTakenOverAgain_andChangesNothing() throws Exception {
    byte[] content = staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, sheets::export);

    SheetOutcome outcome = look(content);

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.lines()).hasSizeGreaterThan(30);
    assertThat(outcome.doing()).isEmpty();
  }

  @Test
  void aLookDoesNothing_andTheWorkWhatWasLookedAt() throws Exception {
    // the office stands before the bureau that it is below
    byte[] added =
        sheet(
            row(office, "SECOND_LEVEL", bureau, "臺北市測試所", "+886 1"),
            row(bureau, "FIRST_LEVEL", "", "臺北市測試局", "1999"));

    SheetOutcome seen = look(added);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.lines())
        .extracting(line -> line.row() + " " + line.key() + " " + line.kind())
        .containsExactly("2 " + office + " ADDED", "3 " + bureau + " ADDED");
    assertThat(agency(bureau)).isEmpty();

    asCity(() -> sheets.apply(added, seen));
    assertThat(agency(office).orElseThrow().details().parentCode()).contains(bureau);
    assertThat(agency(office).orElseThrow().details().phone()).isEqualTo("+886 1");

    byte[] changed = sheet(row(bureau, "FIRST_LEVEL", "", "臺北市測試局", "1999 轉 9"));
    SheetOutcome change = look(changed);
    assertThat(change.lines())
        .extracting(SheetLine::kind, SheetLine::differences)
        .containsExactly(tuple(SheetLine.Kind.CHANGED, Map.of("phone", "1999 → 1999 轉 9")));
    asCity(() -> sheets.apply(changed, change));
    assertThat(agency(bureau).orElseThrow().details().phone()).isEqualTo("1999 轉 9");
  }

  @Test
  void oneFaultKeepsAllOut_andEachIsToldWithItsRowAndColumn() throws Exception {
    byte[] content =
        sheet(
            row(bureau, "FIRST_LEVEL", "", "臺北市測試局", "1999"),
            row(office, "SECOND_LEVEL", "379000000Z", "", "1999"),
            row("12", "FIRST_LEVEL", "", "臺北市測試局", "9".repeat(41)));

    SheetOutcome seen = look(content);

    assertThat(seen.faults())
        .extracting(one -> one.row() + " " + one.column() + " " + one.messageKey())
        .containsExactlyInAnyOrder(
            "3 name_zh AgencyFault.NAME_ZH",
            "3 parent_code AgencyFault.PARENT",
            "4 code AgencyFault.CODE",
            "4 phone AgencyFault.PHONE");
    assertThatThrownBy(() -> asCity(() -> sheets.apply(content, seen)))
        .isInstanceOf(SheetRefusedException.class);
    assertThat(agency(bureau)).isEmpty();
  }

  @Test
  void whatWasChangedSinceTheLook_isLookedAtAgain() throws Exception {
    byte[] content = sheet(row(bureau, "FIRST_LEVEL", "", "臺北市測試局", "1999"));
    SheetOutcome seen = look(content);
    asCity(() -> sheets.apply(content, seen));

    assertThatThrownBy(() -> asCity(() -> sheets.apply(content, seen)))
        .isInstanceOf(SheetRefusedException.class);
  }

  @Test
  void anEndedAgencyIsNotTakenUpByASheet() throws Exception {
    byte[] content = sheet(row(bureau, "FIRST_LEVEL", "", "臺北市測試局", "1999"));
    SheetOutcome seen = look(content);
    asCity(() -> sheets.apply(content, seen));
    asCity(() -> service.end(bureau, agency(bureau).orElseThrow().version()));

    assertThat(look(content).faults())
        .extracting(SheetFault::messageKey)
        .containsExactly("SheetFault.ENDED");
  }

  @Test
  void nobodyButASystemAdministratorHasASheetOfAgencies() {
    SheetOutcome nothing = new SheetOutcome(List.of(), List.of());
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR))) {
      List<StaffOnStage.Command> calls =
          List.of(
              () -> sheets.export(),
              () -> sheets.look(new byte[0]),
              () -> sheets.apply(new byte[0], nothing));
      calls.forEach(
          call ->
              assertThatThrownBy(() -> staff.as(OFFICER, role, call))
                  .as("%s", role)
                  .isInstanceOf(EJBAccessException.class));
    }
  }

  /** In Big5 with Chinese, as a spreadsheet of Windows writes it. */
  private static byte[] sheet(String... rows) {
    String text = String.join(",", AgencySheet.columns()) + "\r\n" + String.join("\r\n", rows);
    return text.getBytes(text.contains("測試") ? BIG5 : StandardCharsets.UTF_8);
  }

  private static String row(String code, String level, String parent, String name, String phone) {
    return String.join(
        ",",
        code,
        level,
        parent,
        name,
        "Test",
        "測試",
        "Test",
        phone,
        "臺北市信義區市府路 1 號",
        "",
        "",
        "",
        "no",
        "no",
        "",
        "",
        "",
        "",
        "");
  }

  private SheetOutcome look(byte[] content) throws Exception {
    return staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> sheets.look(content));
  }

  private Optional<KeptAgency> agency(String code) throws Exception {
    return staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.agency(code));
  }

  private void asCity(StaffOnStage.Command command) throws Exception {
    staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, command);
  }
}
