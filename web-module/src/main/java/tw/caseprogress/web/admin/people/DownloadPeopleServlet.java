package tw.caseprogress.web.admin.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.caseprogress.security.service.StaffSheetService;
import tw.caseprogress.web.admin.sheet.SheetDownload;

/** Hands the people whom the caller keeps out as a sheet, which can be taken over again. */
@WebServlet("/admin/people/people.csv")
public class DownloadPeopleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient StaffSheetService sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SheetDownload.send(response, "people.csv", sheets.export());
  }
}
