package tw.caseprogress.web.staff.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.web.api.RetryAfter;

/**
 * Hands the acceptance slip of a case out as a PDF; each look is logged by {@link SlipQuery}.
 *
 * <p>Only the case number stands in the address; who has not said what the slip is for is led to
 * the page that asks. A case of another agency is not found. While as many slips as this server can
 * make are being made, the officer is asked to come again.
 */
@WebServlet("/staff/casefile/slip.pdf")
public class DownloadSlipServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration COME_AGAIN = Duration.ofSeconds(10);

  @Inject private transient SlipQuery slipQuery;
  @Inject private transient SlipPrinter printer;
  @Inject private transient SlipOccasions occasions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String typed = request.getParameter("caseNumber");
      CaseNumber caseNumber = CaseNumber.parse(typed == null ? "" : typed);
      Optional<String> purpose = occasions.purpose(caseNumber);
      if (purpose.isEmpty()) {
        ask(caseNumber, request, response);
      } else {
        send(printer.print(slipQuery.slip(caseNumber, purpose.get()), PATIENCE), response);
      }
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (TooManySlipsException e) {
      response.sendRedirect(page(request, request.getParameter("caseNumber")));
    } catch (NoPressFreeException e) {
      response.setHeader("Retry-After", Long.toString(RetryAfter.seconds(COME_AGAIN)));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  // The page asks what the slip is for, and says that there were too many.
  private void ask(CaseNumber caseNumber, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    slipQuery.requireReach(caseNumber);
    response.sendRedirect(page(request, caseNumber.digits()));
  }

  private static String page(HttpServletRequest request, String caseNumber) {
    return request.getContextPath()
        + "/staff/casefile/registered?caseNumber="
        + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8);
  }

  private static void send(PrintedSlip slip, HttpServletResponse response) throws IOException {
    response.setContentType(PrintedSlip.MEDIA_TYPE);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(slip.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(slip.pdf().length);
    response.getOutputStream().write(slip.pdf());
  }
}
