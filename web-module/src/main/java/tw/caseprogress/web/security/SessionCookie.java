package tw.caseprogress.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Marks the session cookie Secure where the system property {@code caseprogress.cookie.secure} is
 * true: behind a gateway that ends TLS, which every production has. HttpOnly and SameSite stand in
 * web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event
        .getServletContext()
        .getSessionCookieConfig()
        .setSecure(Boolean.getBoolean("caseprogress.cookie.secure"));
  }
}
