package tw.caseprogress.web.admin.agencies;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.caseprogress.organisation.service.AgencySheetService;
import tw.caseprogress.web.admin.sheet.SheetDownload;

/** Hands the agencies in use out as a sheet, which can be taken over again. */
@WebServlet("/admin/agencies.csv")
public class DownloadAgenciesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AgencySheetService sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SheetDownload.send(response, "agencies.csv", sheets.export());
  }
}
