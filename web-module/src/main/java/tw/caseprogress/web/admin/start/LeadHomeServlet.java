package tw.caseprogress.web.admin.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.caseprogress.security.Role;
import tw.caseprogress.setup.SetUpChecklist;
import tw.caseprogress.setup.service.SetUpQuery;

/**
 * Where an administrator begins: on the checklist while anything is open, afterwards on the page of
 * every day.
 */
@WebServlet("/admin/start/home")
public class LeadHomeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SetUpQuery setUpQuery;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setCharacterEncoding("UTF-8"); // else that of the server's language
    response.sendRedirect(request.getContextPath() + page(request));
  }

  private String page(HttpServletRequest request) {
    if (!SetUpChecklist.isDone(setUpQuery.lines())) {
      return "/admin/start/checklist";
    }
    return request.isUserInRole(Role.Name.SYSTEM_ADMINISTRATOR)
        ? "/admin/jobs"
        : "/admin/people/list";
  }
}
