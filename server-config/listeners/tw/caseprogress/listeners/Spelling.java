package tw.caseprogress.listeners;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The one spelling by which addresses are compared: IPv6 has many for the same. */
final class Spelling {

  private Spelling() {}

  /** An address as this machine spells it, without its zone or brackets; anything else as it is. */
  static String one(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    String bare = text.startsWith("[") ? text.substring(1).replace("]", "") : text;
    try {
      return InetAddress.getByName("[" + bare.split("%", 2)[0] + "]").getHostAddress();
    } catch (UnknownHostException e) {
      return text; // brackets are never asked of a name server
    }
  }
}
