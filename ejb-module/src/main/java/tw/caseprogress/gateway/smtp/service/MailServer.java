package tw.caseprogress.gateway.smtp.service;

import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverWatch;

/**
 * A mail server and how it is talked to.
 *
 * @param helo the name by which we greet it
 * @param tls makes TLS of a line, and says whom it trusts
 * @param watch the times of a whole hand-over
 * @param answer the time for each answer up to the final dot
 */
record MailServer(
    GatewayUrl url, String helo, SSLSocketFactory tls, HandOverWatch watch, Duration answer) {

  /** The usual time for each answer. */
  static final Duration ANSWER = Duration.ofSeconds(15);

  private static final int SMTP = 25;
  private static final int SMTPS = 465;

  int port() {
    return url.portOr(url.scheme().equals("smtps") ? SMTPS : SMTP);
  }

  /** What Jakarta Mail is told. */
  Properties properties() {
    String protocol = "mail." + url.scheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(protocol + "localhost", helo);
    properties.setProperty(protocol + "connectiontimeout", "5000");
    properties.setProperty(protocol + "timeout", Long.toString(answer.toMillis()));
    properties.setProperty(protocol + "quitwait", "false");
    properties.setProperty(protocol + "auth", Boolean.toString(url.user().isPresent()));
    properties.setProperty(protocol + "starttls.enable", "true");
    properties.setProperty(
        protocol + "starttls.required",
        Boolean.toString("required".equals(url.options().get("starttls"))));
    properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    return properties;
  }
}
