package tw.caseprogress.web.admin.closures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.form.FormReading;

class ClosureFormTest {

  private static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
  private static final ClosureArea VILLAGE = new ClosureArea(ClosureArea.Kind.VILLAGE, "臺北市士林區永福里");

  private final ClosureForm form = form();

  @ParameterizedTest
  @ValueSource(strings = {"   ", "\u00A0", "\u200B", "\u3164", "\u202E", "\u3000\n\u2800"})
  void wordsThatNobodySees_areMissing(String blank) {
    form.setEventZh(blank);
    form.setSource(blank);

    assertThat(read().faults())
        .containsExactly(FieldFault.of("eventZh", "required"), FieldFault.of("source", "required"));
  }

  @Test
  void signsOfDirection_areOut_andNoEnglishIsTheChinese() {
    form.setEventZh("颱\u202E風");
    form.setEventEn("\u200B");
    form.setSource(" 府人考字\u2066第 1 號\u00A0");

    OfficeClosure closure = read().value().orElseThrow();

    assertThat(closure.eventZh()).isEqualTo("颱風");
    assertThat(closure.eventEn()).isEqualTo("颱風");
    assertThat(closure.source()).isEqualTo("府人考字第 1 號");
  }

  @Test
  void whatTheTablesCannotHold_isTooLong() {
    form.setEventZh("颱".repeat(61));
    form.setEventEn("t".repeat(121));
    form.setSource("府".repeat(401));

    assertThat(read().faults())
        .containsExactly(
            FieldFault.of("eventZh", "tooLong", "60"),
            FieldFault.of("eventEn", "tooLong", "120"),
            FieldFault.of("source", "tooLong", "400"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\u3164", "\u200B"})
  void aVillageThatNobodySees_isMissing(String blank) {
    form.setAreaKind(ClosureArea.Kind.VILLAGE);
    form.setVillage(blank);

    assertThat(read().faults()).containsExactly(FieldFault.of("village", "required"));
  }

  @Test
  void aVillageWithoutAgency_isNamed() {
    form.setAreaKind(ClosureArea.Kind.VILLAGE);
    form.setVillage("臺北市士林區永福村\u200B");

    assertThat(form.read(typed -> Optional.empty()).faults())
        .containsExactly(FieldFault.of("village", "noAgencyInVillage", "臺北市士林區永福村"));
  }

  @Test
  void aVillageIsFound_withoutWhatNobodySees() {
    form.setAreaKind(ClosureArea.Kind.VILLAGE);
    form.setVillage("\u00A0臺北市士林區永福里\u200B");

    assertThat(read().value().orElseThrow().area()).isEqualTo(VILLAGE);
  }

  @Test
  void whatWasNotChosen_isMissing() {
    form.setAreaKind(ClosureArea.Kind.DISTRICT);
    form.setExtent(ClosureExtent.FROM);

    assertThat(read().faults())
        .isEqualTo(
            List.of(FieldFault.of("fromTime", "required"), FieldFault.of("district", "required")));
  }

  private FormReading<OfficeClosure> read() {
    return form.read(typed -> Optional.of(VILLAGE).filter(one -> one.name().equals(typed)));
  }

  private static ClosureForm form() {
    ClosureForm form = new ClosureForm();
    form.setClosedOn(MON_2026_09_28);
    form.setEventZh("颱風");
    form.setEventEn("Typhoon");
    form.setSource("府人考字第 1150000001 號");
    return form;
  }
}
