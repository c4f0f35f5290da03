package tw.caseprogress.web.staff.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.slip.service.SlipPrinter;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.web.staff.PdfAnswer;

/**
 * Hands a print of the acceptance slip of a case out as a PDF; each look is logged by {@link
 * SlipQuery}.
 *
 * <p>Only the case number and the number of the print stand in the address; who has not just asked
 * for that print is led to the page that asks what it is for. A case of another agency is not
 * found. While as many slips as this server can make are being made, the officer is asked to come
 * again.
 */
@WebServlet("/staff/casefile/slip.pdf")
public class DownloadSlipServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SlipQuery slipQuery;
  @Inject private transient SlipPrinter printer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String typed = request.getParameter("caseNumber");
      CaseNumber caseNumber = CaseNumber.parse(typed == null ? "" : typed);
      Optional<AcceptanceSlip> slip = slipQuery.printed(caseNumber, print(request));
      if (slip.isEmpty()) {
        response.sendRedirect(page(request, caseNumber.digits()));
      } else {
        PrintedSlip file = printer.print(slip.get(), PdfAnswer.PATIENCE);
        PdfAnswer.send(response, file.fileName(), file.pdf());
      }
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (TooManySlipsException e) {
      response.sendRedirect(page(request, request.getParameter("caseNumber")));
    } catch (NoPressFreeException e) {
      PdfAnswer.askToComeAgain(response);
    }
  }

  private static int print(HttpServletRequest request) {
    String typed = request.getParameter("print");
    return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 0;
  }

  // The page asks what the slip is for, and says that there were too many.
  private static String page(HttpServletRequest request, String caseNumber) {
    return request.getContextPath()
        + "/staff/casefile/registered?caseNumber="
        + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8);
  }
}
