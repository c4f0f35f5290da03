package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.EarlierCase;
import tw.caseprogress.intake.IntakeWarnings;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.web.i18n.Texts;

class BulkWorkTest {

  private static final CaseNumber EARLIER = CaseNumber.of(2026, 1);
  private static final SheetFault FAULT = SheetFault.of(3, "channel", SheetFault.Code.EMPTY);
  private static final Function<ListedIntake, ListedReceipt> REGISTER =
      one ->
          ListedReceipt.of(
              one,
              new CaseReceipt(
                  CaseNumber.of(2026, 100 + one.row()),
                  new QueryPassword("12345678"),
                  Optional.of(LocalDate.of(2026, 12, 7)),
                  false));

  private final BulkWork work = new BulkWork();

  @Test
  void whatIsFaultyOrWasThere_stays_andAWarningWaitsForItsTick() {
    work.show(
        List.of(ready(2), faulty(3), warned(4), warned(5), registered(6)),
        List.of(SheetFault.of(7, "", SheetFault.Code.WRONG_CELL_COUNT, 1, 2)));
    assertThat(work.getLooks())
        .extracting(look -> look.listed().row())
        .as("first what somebody should look at")
        .containsExactly(3, 4, 5, 2, 6);
    assertThat(List.of(work.getClear(), work.getWarned(), work.getFaulty(), work.getRegistered()))
        .containsExactly(1L, 2L, 2L, 1L);

    assertThat(work.begin(look -> look.listed().row() == 5)).isTrue();
    work.goOn(REGISTER);

    assertThat(work.isDone()).isTrue();
    assertThat(work.receipts())
        .extracting(
            one ->
                one.row()
                    + one.caseNumber().map(number -> " " + number.shown()).orElse(" -")
                    + (one.registeredBefore() ? " before" : "")
                    + " "
                    + one.faults().size())
        .containsExactly(
            "2 " + CaseNumber.of(2026, 102).shown() + " 0",
            "3 - 1",
            "4 - 0",
            "5 " + CaseNumber.of(2026, 105).shown() + " 0",
            "6 " + EARLIER.shown() + " before 0",
            "7 - 1");
    assertThat(work.opened()).containsExactly(CaseNumber.of(2026, 102), CaseNumber.of(2026, 105));
    assertThat(work.seen()).as("nothing personal is kept").isEmpty();
  }

  @Test
  void nothingBegins_whereNothingMayGo() {
    work.show(List.of(faulty(2), warned(3), registered(4)), List.of());

    assertThat(work.begin(look -> false)).isFalse();
    assertThat(work.isReady()).isTrue();
  }

  @Test
  void itGoesOnBySomeAtATime_andWhatFailedIsTheFirstOfTheNextTime() {
    int rows = BulkWork.AT_ONCE + 10;
    work.show(IntStream.rangeClosed(1, rows).mapToObj(BulkWorkTest::ready).toList(), List.of());
    work.begin(look -> true);

    work.goOn(REGISTER);
    assertThat(work.getLeft()).isEqualTo(10);
    assertThat(work.getPercent()).isEqualTo(100 * BulkWork.AT_ONCE / rows);
    assertThat(work.isUnderWay()).isTrue();

    List<Integer> tried = new ArrayList<>();
    Function<ListedIntake, ListedReceipt> failing =
        one -> {
          tried.add(one.row());
          if (tried.size() == 3) {
            throw new EJBException("no database");
          }
          return REGISTER.apply(one);
        };
    work.goOn(failing);
    assertThat(work.getLeft()).isEqualTo(8);
    assertThat(work.failed()).contains(53);
    assertThat(work.isHalted()).isTrue();

    work.goOn(failing);
    assertThat(work.isDone()).isTrue();
    assertThat(work.isHalted()).isFalse();
    assertThat(tried).startsWith(51, 52, 53, 53, 54);
    assertThat(work.opened()).hasSize(rows).doesNotHaveDuplicates();
    assertThat(work.getLeftOut()).isZero();
  }

  @Test
  void aRowThatFailsAgain_isTold_andKeepsNobodyBack() {
    work.show(List.of(ready(2), ready(3), ready(4), ready(5)), List.of());
    work.begin(look -> true);
    Function<ListedIntake, ListedReceipt> failing =
        one -> {
          if (one.row() == 3 || one.row() == 4) {
            throw new EJBException("a defect");
          }
          return REGISTER.apply(one);
        };

    work.goOn(failing);
    assertThat(work.failed()).contains(3);
    work.goOn(failing);
    assertThat(work.failed()).as("the next has two trials of its own").contains(4);
    work.goOn(failing);

    assertThat(work.isDone()).as("the results can be taken").isTrue();
    assertThat(work.failed()).isEmpty();
    assertThat(work.receipts())
        .extracting(
            one -> one.row() + " " + one.faults().stream().map(SheetFault::messageKey).toList())
        .containsExactly("2 []", "3 [fault.notRegistered]", "4 [fault.notRegistered]", "5 []");
    assertThat(work.opened()).hasSize(2);
    assertThat(Texts.in(Locale.ENGLISH).find("fault.notRegistered")).isPresent();
  }

  @Test
  void whoeverMayNotRegister_isRefusedAltogether() {
    work.show(List.of(ready(2)), List.of());
    work.begin(look -> true);
    Function<ListedIntake, ListedReceipt> refusing =
        one -> {
          throw new EJBAccessException();
        };

    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> work.goOn(refusing)).isInstanceOf(EJBAccessException.class);
    }
    assertThat(work.getLeft()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, 1-1", "50, 1-50", "51, 1-50 51-51", "120, 1-50 51-100 101-120"})
  void slipsFillFiles(int slips, String files) {
    assertThat(
            String.join(
                " ",
                SlipRange.all(slips).stream().map(one -> one.from() + "-" + one.to()).toList()))
        .isEqualTo(files);
  }

  private static ListedLook ready(int row) {
    return look(row, List.of(), Optional.empty(), IntakeWarnings.NONE);
  }

  private static ListedLook faulty(int row) {
    return look(row, List.of(FAULT), Optional.empty(), IntakeWarnings.NONE);
  }

  private static ListedLook warned(int row) {
    return look(row, List.of(), Optional.empty(), new IntakeWarnings(true, false, List.of()));
  }

  private static ListedLook registered(int row) {
    EarlierCase earlier = new EarlierCase(EARLIER, Optional.empty(), true);
    return look(row, List.of(), Optional.of(earlier), IntakeWarnings.NONE);
  }

  private static ListedLook look(
      int row, List<SheetFault> faults, Optional<EarlierCase> earlier, IntakeWarnings warnings) {
    return new ListedLook(
        new ListedIntake(row, Map.of(), null),
        faults,
        earlier,
        Optional.empty(),
        warnings,
        Optional.empty());
  }
}
