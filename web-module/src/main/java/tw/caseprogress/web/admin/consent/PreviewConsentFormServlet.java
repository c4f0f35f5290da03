package tw.caseprogress.web.admin.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.consent.service.ConsentFormDesignQuery;
import tw.caseprogress.web.staff.consent.ConsentFormAnswer;

/**
 * Shows administrators the paper of a version of the consent form, or, where the address names
 * none, of their own draft.
 */
@WebServlet("/admin/consent/form.pdf")
public class PreviewConsentFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ConsentFormAnswer answer;
  @Inject private transient ConsentFormDesignQuery query;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.send(
        request.getParameter("version") == null
            ? query.stand().draft().map(words -> new ConsentForm("", words))
            : answer.named(request),
        request,
        response);
  }
}
