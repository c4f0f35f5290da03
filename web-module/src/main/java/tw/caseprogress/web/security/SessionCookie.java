package tw.caseprogress.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Marks the session cookie Secure where the system property {@code caseprogress.cookie.secure} is
 * true: behind a gateway that ends TLS, which every production has. HttpOnly and SameSite stand in
 * web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  private static final Logger LOG = System.getLogger(SessionCookie.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(isSecure());
    if (isSecure() && !ClientAddresses.trustsAnyGateway()) {
      LOG.log(
          Level.WARNING,
          "caseprogress.cookie.secure says that a gateway ends TLS, but caseprogress.proxy.trusted"
              + " names none: the limits of tries take all people for one client");
    }
  }

  /** Whether browsers reach the product by HTTPS alone, though its own listeners speak HTTP. */
  static boolean isSecure() {
    return Boolean.getBoolean("caseprogress.cookie.secure");
  }
}
