package tw.caseprogress.web.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves {@link PortalScript}s, to pages of any origin: they hold nothing of anybody.
 *
 * <p>By the address with the version for a year, by the plain one for five minutes.
 */
@WebServlet({"/portal/case-progress.js", "/portal/proof.js"})
public class PortalScriptServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PortalScript script = PortalScript.at(request.getServletPath()).orElseThrow();
    String mark = "\"" + script.version() + "\"";
    boolean versioned = script.version().equals(request.getParameter("v"));
    response.setHeader("ETag", mark);
    response.setHeader(
        "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=300");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (isKnown(request.getHeader("If-None-Match"), mark)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/javascript;charset=UTF-8");
    byte[] content = script.content();
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  // Weak too: who packs it on the way says so
  private static boolean isKnown(String ifNoneMatch, String mark) {
    return ifNoneMatch != null && ifNoneMatch.contains(mark);
  }
}
