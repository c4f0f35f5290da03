package tw.caseprogress.slip.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
  private final SlipPrinter printer = new SlipPrinter(presses, System::nanoTime);

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
  void theSlipsOfAFileHaveOnePatienceTogether() {
    Duration wait = Duration.ofSeconds(12);
    Queue queue = new Queue(wait);
    SlipPrinter busy = new SlipPrinter(queue, queue.now::get);
    List<AcceptanceSlip> two = List.of(SLIP, SLIP);

    assertThatThrownBy(() -> busy.print(two, Duration.ofSeconds(20)))
        .isInstanceOf(NoPressFreeException.class);
    assertThat(new String(busy.print(two, wait.multipliedBy(2)), 0, 5, US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(queue.availablePermits()).isEqualTo(1);
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

  /** A press that is free only after a time, on a clock that nothing else moves. */
  private static final class Queue extends Semaphore {

    private static final long serialVersionUID = 1L;

    private final AtomicLong now = new AtomicLong();
    private final long wait;

    Queue(Duration wait) {
      super(1, true);
      this.wait = wait.toNanos();
    }

    @Override
    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
      if (unit.toNanos(timeout) < wait) {
        return false;
      }
      now.addAndGet(wait);
      return super.tryAcquire(timeout, unit);
    }
  }
}
