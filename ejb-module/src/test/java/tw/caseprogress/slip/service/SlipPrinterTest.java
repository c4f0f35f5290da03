package tw.caseprogress.slip.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.AcceptanceSlipFixture;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.SlipNotPrintedException;

class SlipPrinterTest {

  private static final AcceptanceSlip SLIP =
      AcceptanceSlipFixture.slip(ContactLanguage.ZH_TW, "王小明");
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Semaphore presses = new Semaphore(1, true);
  private final SlipPrinter printer = new SlipPrinter(presses);

  @AfterEach
  void isNoLongerInterrupted() {
    Thread.interrupted();
  }

  @Test
  void whoeverCannotBeServedInTimeIsToldSo_andServedOnceAPressIsFree() {
    presses.acquireUninterruptibly();
    assertThatThrownBy(() -> printer.print(SLIP, SHORT)).isInstanceOf(NoPressFreeException.class);

    presses.release();
    assertThat(new String(printer.print(SLIP, SHORT).pdf(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    assertThat(presses.availablePermits()).isEqualTo(1);
  }

  @Test
  void whoeverIsInterruptedWhileWaitingGetsNoSlip_andNoPressIsLost() {
    presses.acquireUninterruptibly();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> printer.print(SLIP, SHORT))
        .isInstanceOf(SlipNotPrintedException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(presses.availablePermits()).isZero();
  }
}
