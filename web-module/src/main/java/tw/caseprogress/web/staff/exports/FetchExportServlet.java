package tw.caseprogress.web.staff.exports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.listexport.FetchedList;
import tw.caseprogress.listexport.service.ListExportService;
import tw.caseprogress.web.staff.FileAnswer;

/**
 * Hands a finished export to who ordered it. For anybody else, and when its days are over, there is
 * none; the id in the address opens nothing by itself.
 */
@WebServlet("/staff/export")
public class FetchExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Inject private transient ListExportService exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<FetchedList> fetched =
        Optional.ofNullable(request.getParameter("id"))
            .filter(id -> id.matches(ID))
            .map(UUID::fromString)
            .flatMap(exports::fetch);
    if (fetched.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    FetchedList list = fetched.get();
    FileAnswer.begin(response, list.name(), list.form().mediaType(), Files.size(list.file()));
    Files.copy(list.file(), response.getOutputStream());
  }
}
