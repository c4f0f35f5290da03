package tw.caseprogress.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Answers {@link SecurityText}; 404 as long as no setting names a contact. */
@WebServlet("/.well-known/security.txt")
public class SecurityTextServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ShowSiteBacking site;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SecurityText> file =
        SecurityText.of(site.getOperator().securityContact(), site.getAddress());
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(file.get().on(LocalDate.now(clock)));
  }
}
