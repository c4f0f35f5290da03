package tw.caseprogress.web.staff.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import tw.caseprogress.slip.NoPressFreeException;
import tw.caseprogress.statistics.service.FigurePrinter;
import tw.caseprogress.statistics.service.FigureTablesQuery;
import tw.caseprogress.statistics.table.FigureFile;
import tw.caseprogress.statistics.table.FigureForm;
import tw.caseprogress.statistics.table.FigureOrderException;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.staff.FileAnswer;
import tw.caseprogress.web.staff.PdfAnswer;

/**
 * Hands a table of figures out as a file. The address says which: {@code table}, {@code from} and
 * {@code to}, {@code format}, and where wanted {@code agency} and {@code caseType}; so it can be
 * kept and used again. Who asks gets what the role allows, see {@link FigureTablesQuery}.
 */
@WebServlet("/staff/statistics/file")
public class DownloadFiguresServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String REFUSED = "/WEB-INF/errorpages/figures.xhtml";

  @Inject private transient FigureTablesQuery tables;
  @Inject private transient FigurePrinter printer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      FigureFileRequest asked = FigureFileRequest.of(request::getParameter);
      Locale language = Language.of(request).locale();
      FigureTable table = tables.table(asked.order(), language);
      String issuer = tables.issuer(asked.order(), language);
      send(response, printer.file(table, asked.form(), issuer, PdfAnswer.PATIENCE), asked.form());
    } catch (FigureOrderException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      request.setAttribute("fault", e.fault().name());
      request.getRequestDispatcher(REFUSED).forward(request, response);
    } catch (NoPressFreeException e) {
      PdfAnswer.askToComeAgain(response);
    }
  }

  private static void send(HttpServletResponse response, FigureFile file, FigureForm form)
      throws IOException {
    if (form == FigureForm.PDF) {
      PdfAnswer.send(response, file.name(), file.content());
    } else {
      FileAnswer.send(response, file.name(), file.mediaType(), file.content());
    }
  }
}
