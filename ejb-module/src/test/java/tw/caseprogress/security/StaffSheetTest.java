package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.typed.SheetReading;

class StaffSheetTest {

  private static final String HEADER = "login,name,agency,unit,phone,email,roles\n";

  @Test
  void whatWasWritten_isReadBackUnchanged() {
    List<StaffMember> people =
        List.of(
            member("commerce.officer", officer()),
            member(
                "strange",
                new StaffDetails(
                    "=HYPERLINK(\"x\")",
                    Optional.empty(),
                    "-科",
                    Optional.empty(),
                    "+886 2",
                    EnumSet.of(Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR))));

    SheetReading<StaffRow> reading = StaffSheet.read(StaffSheet.write(people), Optional.empty());

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows())
        .extracting(row -> member(row.login(), row.details()))
        .isEqualTo(people);
  }

  @Test
  void everyFaultIsTold_withItsRowAndColumn() {
    SheetReading<StaffRow> reading =
        read(
            HEADER
                + "a.b,甲,,,,not a mail,CASE_OFFICER\nc.d,乙,,,,,BOSS SUPERVISOR\n,丙,,,,,AUDITOR\n");

    assertThat(reading.faults())
        .extracting(one -> one.row() + " " + one.column() + " " + one.messageKey())
        .containsExactly(
            "2 email fault.mailBlank", "3 roles SheetFault.NONE_OF", "4 login SheetFault.EMPTY");
  }

  @Test
  void whoHasNoAgencyWritten_isOfTheOwnOne_andALoginIsSmall() {
    SheetReading<StaffRow> reading =
        StaffSheet.read(
            (HEADER + "A.B,甲,,,,,\"case_officer, supervisor\"\nc.d,乙,379150000a,,,,AUDITOR\n")
                .getBytes(StandardCharsets.UTF_8),
            Optional.of("379130100A"));

    assertThat(reading.rows()).extracting(StaffRow::login).containsExactly("a.b", "c.d");
    assertThat(reading.rows())
        .extracting(row -> row.details().agencyCode().orElseThrow())
        .containsExactly("379130100A", "379150000A");
    assertThat(reading.rows().get(0).details().roles())
        .containsExactlyInAnyOrder(Role.CASE_OFFICER, Role.SUPERVISOR);
  }

  @Test
  void whatIsAnother_isNamedByItsColumn() {
    StaffDetails before = officer();
    StaffDetails after =
        new StaffDetails(
            before.displayName(),
            before.agencyCode(),
            "會計室",
            Optional.empty(),
            before.phone(),
            Set.of(Role.CASE_OFFICER, Role.SUPERVISOR));

    assertThat(StaffSheet.differences(before, before)).isEmpty();
    assertThat(StaffSheet.differences(before, after))
        .isEqualTo(
            Map.of(
                "unit", "登記科 → 會計室",
                "email", "o@example.org → ",
                "roles", "CASE_OFFICER → CASE_OFFICER SUPERVISOR"));
  }

  @ParameterizedTest
  @EnumSource(StaffFault.class)
  void everyFaultOfAnAccount_liesInAColumnThatThereIs(StaffFault fault) {
    assertThat(StaffSheet.columnOf(fault))
        .satisfiesAnyOf(
            column -> assertThat(column).isEmpty(),
            column -> assertThat(StaffSheet.columns()).contains(column));
  }

  private static SheetReading<StaffRow> read(String text) {
    return StaffSheet.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static StaffDetails officer() {
    return new StaffDetails(
        "馮承辦",
        Optional.of("379130100A"),
        "登記科",
        Optional.of("o@example.org"),
        "1999 轉 1",
        Set.of(Role.CASE_OFFICER));
  }

  private static StaffMember member(String login, StaffDetails details) {
    return new StaffMember(login, details, StaffState.ACTIVE, Optional.empty(), 0);
  }
}
