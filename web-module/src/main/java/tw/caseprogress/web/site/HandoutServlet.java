package tw.caseprogress.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.handout.Handout;
import tw.caseprogress.handout.service.HandoutPrinter;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.staff.PdfAnswer;

/** Answers with a poster or a leaflet: {@code ?kind=POSTER_A3&print=large&lang=en}. */
@WebServlet("/handout.pdf")
public class HandoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoutPrinter printer;
  @Inject private transient ShowSiteBacking site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Handout.Kind> kind =
        Stream.of(Handout.Kind.values())
            .filter(one -> one.name().equals(request.getParameter("kind")))
            .findFirst();
    if (kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean english = Language.find(request.getParameter("lang")).orElse(null) == Language.EN;
    Handout handout =
        new Handout(
            kind.get(),
            "large".equals(request.getParameter("print")),
            english ? ContactLanguage.EN : ContactLanguage.ZH_TW);
    try {
      byte[] pdf = printer.print(handout, site.getOperator().agency(english), PdfAnswer.PATIENCE);
      PdfAnswer.send(response, handout.fileName(), pdf);
    } catch (NoPressFreeException e) {
      PdfAnswer.askToComeAgain(response);
    }
  }
}
