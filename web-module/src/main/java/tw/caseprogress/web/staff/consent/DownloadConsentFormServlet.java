package tw.caseprogress.web.staff.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands the paper of a version of the consent form out to officers, to be signed or looked at. */
@WebServlet("/staff/consent/form.pdf")
public class DownloadConsentFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ConsentFormAnswer answer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.send(answer.named(request), request, response);
  }
}
