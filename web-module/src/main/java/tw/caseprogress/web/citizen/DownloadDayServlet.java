package tw.caseprogress.web.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.web.casefile.CaseLookUp;
import tw.caseprogress.web.casefile.QueryTicket;
import tw.caseprogress.web.casefile.TooManyQueriesException;
import tw.caseprogress.web.i18n.Language;

/**
 * Hands out the day of a case as a file for calendars, for the ticket of an answer's page; where
 * there is nothing to hand out, the page itself says why.
 */
@WebServlet("/day.ics")
public class DownloadDayServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient QueryTicket tickets;
  @Inject private transient CaseLookUp lookUp;
  @Inject private transient Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<String> file = file(request);
    if (file.isEmpty()) {
      request.getRequestDispatcher("/index.xhtml").forward(request, response);
      return;
    }
    byte[] content = file.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"case-day.ics\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private Optional<String> file(HttpServletRequest request) {
    Locale locale = Language.find(request.getParameter("lang")).orElse(Language.ZH_TW).locale();
    try {
      return Optional.ofNullable(request.getParameter("ticket"))
          .flatMap(tickets::open)
          .flatMap(credentials -> lookUp.find(credentials, GuessPass.NONE, request))
          .flatMap(progress -> DayForCalendar.file(progress, locale, Instant.now(clock)));
    } catch (TooManyQueriesException e) {
      return Optional.empty(); // the page is as much too many, and says so
    }
  }
}
