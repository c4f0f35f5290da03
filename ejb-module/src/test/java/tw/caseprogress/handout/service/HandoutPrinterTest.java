package tw.caseprogress.handout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.handout.Handout;
import tw.caseprogress.handout.Handout.Kind;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.SlipNotPrintedException;
import tw.caseprogress.slip.service.SlipPrinter;

class HandoutPrinterTest {

  private static final Handout A3 = new Handout(Kind.POSTER_A3, false, ContactLanguage.ZH_TW);
  private static final Handout A4 = new Handout(Kind.POSTER_A4, false, ContactLanguage.ZH_TW);
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(1);

  private final SlowPress press = new SlowPress();
  private final HandoutPrinter printer = new HandoutPrinter(press);

  @Test
  @Timeout(60)
  void strangersHaveOnePressBetweenThem_andNoneOfThemHoldsAThreadForLonger() throws Exception {
    CompletableFuture<byte[]> first =
        CompletableFuture.supplyAsync(() -> printer.print(A3, "", LONG));
    press.begun.await();

    assertThatThrownBy(() -> printer.print(A3, "", SHORT))
        .as("the same")
        .isInstanceOf(NoPressFreeException.class);
    assertThatThrownBy(() -> printer.print(A4, "", SHORT))
        .as("another")
        .isInstanceOf(NoPressFreeException.class);
    press.go.countDown();

    assertThat(first.get(30, TimeUnit.SECONDS)).containsExactly(1);
    assertThat(printer.print(A3, "", SHORT)).as("made once").containsExactly(1);
    assertThat(printer.print(A4, "", SHORT)).containsExactly(2);
  }

  @Test
  void whatCannotBeMadeKeepsNobodyFromTheNextTurn() {
    press.go.countDown();
    press.broken = true;
    assertThatThrownBy(() -> printer.print(A3, "", SHORT))
        .isInstanceOf(SlipNotPrintedException.class);

    press.broken = false;
    assertThat(printer.print(A3, "", SHORT)).isNotEmpty();
  }

  private static final class SlowPress extends SlipPrinter {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean broken;

    @Override
    public byte[] print(
        Function<List<String>, String> document, String language, Duration patience) {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new SlipNotPrintedException(e);
      }
      if (broken) {
        throw new SlipNotPrintedException(new IllegalStateException("no font"));
      }
      return new byte[] {(byte) made.incrementAndGet()};
    }
  }
}
