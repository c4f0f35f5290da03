package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffRow;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.security.service.StaffQuery;
import tw.caseprogress.security.service.StaffSheetService;
import tw.caseprogress.security.service.StaffSheetWork;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRefusedException;

/** What a sheet of people does: to whom the caller keeps, and all of it or nothing. */
@ExtendWith(ArquillianExtension.class)
class StaffSheetServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String ADMINISTRATOR = "staffsheet.admin";
  private static final String CITY = "staffsheet.city";
  private static final String STRANGER = "staffsheet.stranger";
  private static final String HEADER = "login,name,agency,unit,phone,email,roles\n";

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private StaffSheetService sheets;
  @Inject private StaffSheetWork work;
  @Inject private StaffQuery people;

  // never removed: a second run on the same database needs others
  private final String login = "staffsheet." + Long.toString(System.nanoTime(), 36);

  @BeforeEach
  void putAdministrators() throws Exception {
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(STRANGER, OTHER_AGENCY, Role.CASE_OFFICER);
  }

  @Test
  void aLookMakesNobody_andTheWorkMakesThem_eachWithAPasswordOfTheirOwn() throws Exception {
    byte[] content =
        sheet(
            login + ".a,甲,,登記科,1999,a@example.org,CASE_OFFICER",
            login + ".b,乙,,登記科,,,CASE_OFFICER SUPERVISOR");

    SheetOutcome seen = look(content);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.lines())
        .extracting(SheetLine::kind)
        .containsExactly(SheetLine.Kind.ADDED, SheetLine.Kind.ADDED);
    assertThat(person(login + ".a")).isEmpty();

    List<FirstPassword> passwords = asAgency(() -> sheets.apply(content, seen));
    assertThat(passwords)
        .extracting(FirstPassword::login)
        .containsExactly(login + ".a", login + ".b");
    assertThat(passwords).extracting(FirstPassword::password).doesNotHaveDuplicates();
    assertThat(person(login + ".b").orElseThrow().state()).isEqualTo(StaffState.FIRST_PASSWORD);

    byte[] changed = sheet(login + ".a,甲,,會計室,1999,a@example.org,CASE_OFFICER");
    SheetOutcome change = look(changed);
    assertThat(change.lines().get(0).differences()).containsEntry("unit", "登記科 → 會計室");
    assertThat(asAgency(() -> sheets.apply(changed, change))).isEmpty();
    assertThat(person(login + ".a").orElseThrow().details().unit()).isEqualTo("會計室");
  }

  @Test
  void ofTwoWhoApplyTheSameAtOnce_oneMakesThem_andTheOtherIsToldOfTheChange() throws Exception {
    byte[] content = sheet(login + ".t,甲,,登記科,,,CASE_OFFICER");
    SheetOutcome seen = look(content);
    Callable<List<FirstPassword>> apply = () -> asAgency(() -> sheets.apply(content, seen));
    int made = 0;
    for (Future<List<FirstPassword>> one : executor.invokeAll(List.of(apply, apply))) {
      try {
        made += one.get().size();
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(SheetRefusedException.class);
      }
    }
    assertThat(made).isEqualTo(1);
  }

  @Test
  void whatWasExported_isTakenOverAgain_andChangesNothing() throws Exception {
    byte[] content = asAgency(sheets::export);

    assertThat(look(content).faults()).isEmpty();
    assertThat(look(content).doing()).isEmpty();
    assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain(STRANGER, CITY);
    assertThat(
            rows.count(
                "select count(*) from audit_entry where action = 'STAFF_USERS_EXPORTED'"
                    + " and actor = '"
                    + ADMINISTRATOR
                    + "'"))
        .isPositive();
  }

  @Test
  void nobodyElsesPeople_andNoOtherRoles_comeInByASheet() throws Exception {
    byte[] content =
        sheet(
            STRANGER + ",名," + OTHER_AGENCY + ",,,,CASE_OFFICER",
            STRANGER + "2,名," + OTHER_AGENCY + ",,,,CASE_OFFICER",
            ADMINISTRATOR + ",名,,,,,AGENCY_ADMINISTRATOR",
            login + ",名,,,,,AGENCY_ADMINISTRATOR",
            login + "x,名,,,,,CASE_OFFICER");

    SheetOutcome seen = look(content);

    assertThat(seen.faults())
        .extracting(one -> one.row() + " " + one.messageKey())
        .containsExactly(
            "2 StaffFault.NOT_YOURS",
            "3 StaffFault.NOT_YOURS",
            "4 StaffFault.NOT_YOURS",
            "5 StaffFault.NOT_YOURS");
    assertThatThrownBy(() -> asAgency(() -> sheets.apply(content, seen)))
        .isInstanceOf(SheetRefusedException.class);
    assertThat(person(login + "x")).isEmpty();
  }

  @Test
  void theLastAdministratorOfTheCityStaysOne() throws Exception {
    String others =
        "update staff_user set active = %s where login <> '"
            + CITY
            + "' and exists (select 1"
            + " from staff_user_role r where r.staff_user_id = staff_user.id"
            + " and r.role = 'SYSTEM_ADMINISTRATOR')";
    rows.change(others.formatted(false));
    try {
      SheetOutcome seen =
          staff.as(
              CITY, Role.SYSTEM_ADMINISTRATOR, () -> sheets.look(sheet(CITY + ",IT,,,,,AUDITOR")));
      assertThat(seen.faults())
          .extracting(one -> one.column() + " " + one.messageKey())
          .containsExactly("roles StaffFault.LAST_ADMINISTRATOR");
    } finally {
      rows.change(others.formatted(true));
    }
  }

  @Test
  void moreThanOneCanWaitFor_areNotMadeAtOnce() throws Exception {
    String[] many =
        IntStream.range(0, 101)
            .mapToObj(i -> login + "." + i + ",名,,,,,CASE_OFFICER")
            .toArray(String[]::new);

    assertThat(look(sheet(many)).faults())
        .extracting(one -> one.row() + " " + one.messageKey())
        .containsExactly("102 SheetFault.TOO_MANY_NEW");
  }

  @Test
  void nobodyButAnAdministratorHasASheetOfPeople() {
    SheetOutcome nothing = new SheetOutcome(List.of(), List.of());
    SheetReading<StaffRow> noRows = new SheetReading<>(List.of(), List.of());
    for (Role role :
        EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR))) {
      List<StaffOnStage.Command> calls =
          List.of(
              () -> sheets.export(),
              () -> sheets.look(new byte[0]),
              () -> sheets.apply(new byte[0], nothing),
              () -> work.look(noRows),
              () -> work.apply(noRows, nothing, Map.of()));
      calls.forEach(
          call ->
              assertThatThrownBy(() -> staff.as(ADMINISTRATOR, role, call))
                  .as("%s", role)
                  .isInstanceOf(EJBAccessException.class));
    }
  }

  private static byte[] sheet(String... lines) {
    return (HEADER + List.of(lines).stream().collect(Collectors.joining("\n")))
        .getBytes(StandardCharsets.UTF_8);
  }

  private SheetOutcome look(byte[] content) throws Exception {
    return asAgency(() -> sheets.look(content));
  }

  private Optional<StaffMember> person(String of) throws Exception {
    return asAgency(() -> people.person(of));
  }

  private <T> T asAgency(Callable<T> work) throws Exception {
    return staff.as(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, work);
  }
}
