package tw.caseprogress.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.security.service.CurrentCaller;

/** Ends the session; by POST only, and {@link ZoneFilter} lets no other site send one. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentCaller currentCaller;
  @Inject private transient AuditTrail auditTrail;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (currentCaller.find().isPresent()) {
      auditTrail.record(AuditAction.SIGNED_OUT, Map.of());
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + "/sign-in");
  }
}
