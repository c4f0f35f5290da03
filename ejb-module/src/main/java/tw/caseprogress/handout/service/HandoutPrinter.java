package tw.caseprogress.handout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tw.caseprogress.handout.Handout;
import tw.caseprogress.handout.HandoutPage;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.SlipNotPrintedException;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.service.SlipPrinter;

/**
 * Prints handouts by the presses of the slips, each once: there are twelve, which stay the same
 * until the server starts anew. One at a time: strangers who ask for all of them at once have one
 * press between them, and who is not served in time is told so instead of holding a thread.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that citizens use.
 */
@ApplicationScoped
public class HandoutPrinter {

  private final HandoutPage page =
      new HandoutPage(System.getProperty("caseprogress.public.url", ""));
  private final Map<Handout, byte[]> printed = new ConcurrentHashMap<>();
  private final Semaphore turn = new Semaphore(1, true);

  private SlipPrinter printer;

  protected HandoutPrinter() {}

  @Inject
  HandoutPrinter(SlipPrinter printer) {
    this.printer = printer;
  }

  /**
   * A handout as a file.
   *
   * @param agency who hands it out, in its language; empty where no setting says so
   * @param patience how long to wait for the turn, and then for a press, while others are made
   * @throws NoPressFreeException if it could not be begun in that time
   * @throws SlipNotPrintedException if it cannot be made
   */
  public byte[] print(Handout handout, String agency, Duration patience) {
    byte[] kept = printed.get(handout);
    return (kept == null ? atTurn(handout, agency, patience) : kept).clone();
  }

  private byte[] atTurn(Handout handout, String agency, Duration patience) {
    begin(patience);
    try {
      // who waited finds what the one before made
      byte[] kept = printed.get(handout);
      if (kept == null) {
        kept = made(handout, agency, patience);
        printed.put(handout, kept);
      }
      return kept;
    } finally {
      turn.release();
    }
  }

  private void begin(Duration patience) {
    try {
      if (!turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new NoPressFreeException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SlipNotPrintedException(e);
    }
  }

  private byte[] made(Handout handout, String agency, Duration patience) {
    return printer.print(
        families -> page.document(handout, agency, families),
        SlipPage.languageTag(handout.language()),
        patience);
  }
}
