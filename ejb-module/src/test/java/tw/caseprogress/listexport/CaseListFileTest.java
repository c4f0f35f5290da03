package tw.caseprogress.listexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.CaseWait;
import tw.caseprogress.worklist.ListReader;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistRow;

class CaseListFileTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @Test
  void aRowSaysWhatTheWorklistSays() throws IOException {
    String text =
        new String(
            file(TableForm.CSV, false, row(CaseStanding.OVERDUE, -2, Optional.empty())),
            StandardCharsets.UTF_8);

    assertThat(text)
        .contains("\"狀態\",\"案件編號\",\"案件項目\",\"申請人\"")
        .contains("\"逾期 2 天\",\"115-4826-1903-57\",\"室內裝修許可\",\"王○○\",\"審查\"")
        .contains("\"'=cmd\",\"建管科\",2026-11-02,2026-12-07,,-2\r\n");
  }

  @Test
  void aDayIsADay_andTheEnglishFileIsEnglish() throws IOException {
    byte[] file = file(TableForm.ODS, true, row(CaseStanding.ON_TIME, 5, Optional.empty()));

    Sheet sheet = new SpreadSheet(new ByteArrayInputStream(file)).getSheet(0);
    assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("State");
    assertThat(sheet.getRange(1, 0).getValue()).isEqualTo("On schedule");
    assertThat(sheet.getRange(1, 2).getValue()).isEqualTo("Interior works");
    assertThat(sheet.getRange(1, 7).getValue()).isEqualTo(RECEIVED);
    assertThat(sheet.getRange(1, 10).getValue()).isEqualTo(5.0);
  }

  @ParameterizedTest
  @EnumSource
  void everyStandingHasWords(CaseStanding standing) {
    for (boolean english : new boolean[] {true, false}) {
      CaseListWords words = new CaseListWords(english);
      assertThat(words.standing(row(standing, 1, Optional.empty()))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWaitHasWords(PauseReason reason) {
    CaseListWords words = new CaseListWords(false);
    CaseWait wait = new CaseWait(reason, RECEIVED, Optional.empty());

    WorklistRow row = row(CaseStanding.AWAITING_OTHERS, 0, Optional.of(wait));

    assertThat(words.standing(row)).isNotEmpty();
    assertThat(words.step(row)).endsWith("（自 115/11/02）");
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    String name = "tw.caseprogress.i18n.CaseList";

    assertThat(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet())
        .isEqualTo(ResourceBundle.getBundle(name, Locale.TAIWAN).keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "READY, 1, READY",
    "READY, 0, EXPIRED",
    "READY, -1, EXPIRED",
    "RUNNING, , RUNNING",
    "FAILED, , FAILED"
  })
  void whatHasExpiredIsNotReady(ExportState state, Integer secondsLeft, ExportState shown) {
    ListExport export =
        new ListExport(
            1,
            UUID.randomUUID(),
            new ListReader("officer", "379110000A", false),
            new ExportOrder(WorklistFilter.OWN, Optional.empty(), TableForm.ODS, false),
            state,
            1,
            999,
            1_000,
            Optional.empty(),
            NOW,
            Optional.ofNullable(secondsLeft).map(NOW::plusSeconds));

    assertThat(export.stateAt(NOW)).isEqualTo(shown);
    assertThat(export.percent()).isEqualTo(99);
  }

  private static byte[] file(TableForm form, boolean english, WorklistRow row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CaseListFile file = new CaseListFile(bytes, form, english)) {
      file.add(List.of(row));
    }
    return bytes.toByteArray();
  }

  private static WorklistRow row(CaseStanding standing, int left, Optional<CaseWait> wait) {
    return new WorklistRow(
        "115-4826-1903-57",
        standing,
        "室內裝修許可",
        "Interior works",
        "王○○",
        2,
        "審查",
        "Review",
        false,
        RECEIVED,
        Optional.of(DUE),
        Optional.empty(),
        left,
        "officer",
        Optional.of("=cmd"),
        "建管科",
        wait,
        Optional.empty());
  }
}
