package tw.caseprogress.handout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.caseprogress.handout.Handout;
import tw.caseprogress.handout.HandoutPage;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.service.SlipPrinter;

/**
 * Prints handouts by the presses of the slips, each once: there are twelve, which stay the same
 * until the server starts anew, so that strangers who ask for them take no press from anybody.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that citizens use.
 */
@ApplicationScoped
public class HandoutPrinter {

  private final HandoutPage page =
      new HandoutPage(System.getProperty("caseprogress.public.url", ""));
  private final Map<Handout, byte[]> printed = new ConcurrentHashMap<>();

  @Inject private SlipPrinter printer;

  /**
   * A handout as a file.
   *
   * @param agency who hands it out, in its language; empty where no setting says so
   * @param patience how long to wait until it is begun, while others are made
   * @throws tw.caseprogress.slip.NoPressFreeException if it could not be begun in that time
   * @throws tw.caseprogress.slip.SlipNotPrintedException if it cannot be made
   */
  public byte[] print(Handout handout, String agency, Duration patience) {
    return printed
        .computeIfAbsent(
            handout,
            asked ->
                printer.print(
                    families -> page.document(asked, agency, families),
                    SlipPage.languageTag(asked.language()),
                    patience))
        .clone();
  }
}
