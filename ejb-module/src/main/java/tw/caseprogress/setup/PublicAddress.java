package tw.caseprogress.setup;

import java.net.URI;
import java.util.Locale;

/** The address at which citizens look cases up, as the settings name it. */
public record PublicAddress(String text) {

  /**
   * Whether nobody but this machine finds it: that is where an installation begins, and slips that
   * are printed by then lead nowhere.
   */
  boolean isOwn() {
    String host = host();
    return host.isEmpty()
        || host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("[::1]")
        || host.equals("0.0.0.0");
  }

  private String host() {
    try {
      String host = URI.create(text).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // what is no address is found by nobody
    }
  }
}
