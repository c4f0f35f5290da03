package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.ConsentFormPage;
import tw.caseprogress.consent.PrintedConsentForm;
import tw.caseprogress.slip.SlipPage;
import tw.caseprogress.slip.service.SlipPrinter;

/** Prints consent forms by the presses of the slips; knows nothing of who asks. */
@ApplicationScoped
public class ConsentFormPrinter {

  private final ConsentFormPage page = new ConsentFormPage();

  @Inject private SlipPrinter printer;

  /**
   * A form as a file.
   *
   * @param patience how long to wait until it is begun, while others are made
   * @throws tw.caseprogress.slip.NoPressFreeException if it could not be begun in that time
   * @throws tw.caseprogress.slip.SlipNotPrintedException if it cannot be made
   */
  public PrintedConsentForm print(ConsentForm form, ContactLanguage language, Duration patience) {
    byte[] pdf =
        printer.print(
            families -> page.document(form, language, families),
            SlipPage.languageTag(language),
            patience);
    return new PrintedConsentForm(page.fileName(form, language), pdf);
  }
}
