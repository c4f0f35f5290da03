package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.Telling;

class SupplementFormTest {

  private static final LocalDate MON_2026_12_07 = LocalDate.of(2026, 12, 7);

  @Test
  void tickedPapersAndWrittenLinesAreAskedForAtOnce() {
    SupplementForm form = new SupplementForm();
    form.setMissing(new String[] {"申請書"});
    form.setOthers("  戶籍謄本 \n\n印鑑證明");
    form.setText("請補件");
    form.setDueOn(MON_2026_12_07);

    assertThat(form.toDemand(Telling.BY_ALL).items()).containsExactly("申請書", "戶籍謄本", "印鑑證明");
    assertThat(form.toDemand(Telling.BY_ALL).dueOn()).isEqualTo(MON_2026_12_07);
  }

  @Test
  void nothingTickedAndNothingWrittenAsksForNothing() {
    assertThat(new SupplementForm().toDemand(Telling.BY_ALL).items()).isEmpty();
  }
}
