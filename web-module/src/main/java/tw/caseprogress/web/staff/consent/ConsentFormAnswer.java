package tw.caseprogress.web.staff.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.PrintedConsentForm;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.consent.service.ConsentFormPrinter;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.web.staff.PdfAnswer;

/** Answers with the paper of a consent form, in the language that the address names. */
@ApplicationScoped
public class ConsentFormAnswer {

  @Inject private ConsentFormCatalogue catalogue;
  @Inject private ConsentFormPrinter printer;

  /** The version that the address names; empty if it names none, or one that there is not. */
  public Optional<ConsentForm> named(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("version")).flatMap(catalogue::version);
  }

  /** Sends the paper; without a form, nothing is found. */
  public void send(
      Optional<ConsentForm> form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ContactLanguage language =
        ContactLanguage.EN.name().equals(request.getParameter("language"))
            ? ContactLanguage.EN
            : ContactLanguage.ZH_TW;
    try {
      PrintedConsentForm file = printer.print(form.get(), language, PdfAnswer.PATIENCE);
      PdfAnswer.send(response, file.fileName(), file.pdf());
    } catch (NoPressFreeException e) {
      PdfAnswer.askToComeAgain(response);
    }
  }
}
