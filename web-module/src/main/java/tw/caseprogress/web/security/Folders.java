package tw.caseprogress.web.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Takes every folder of the application away from the container, which would lead from {@code
 * /staff} to {@code /staff/} on every listener, before any filter, and so tell strangers which
 * folders there are.
 *
 * <p>Those that are doors ({@link ZonePath.Kind#DOOR}) never come as far as here.
 */
@WebListener
public class Folders implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    addBelow("/", context, context.addServlet("Folders", new NotFoundServlet())::addMapping);
  }

  private static void addBelow(String folder, ServletContext context, Mapping mapping) {
    Set<String> paths = context.getResourcePaths(folder);
    if (paths == null) {
      return;
    }
    for (String path : paths) {
      if (path.endsWith("/")) {
        mapping.add(path, path.substring(0, path.length() - 1));
        addBelow(path, context, mapping);
      }
    }
  }

  /** Adds paths that a servlet answers, and tells those that another has. */
  private interface Mapping {
    Set<String> add(String... paths);
  }

  /** Answers as if there were nothing. */
  private static final class NotFoundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
