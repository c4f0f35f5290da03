package tw.caseprogress.system;

import java.net.URI;

/** The four listeners of the running system, at the ports that ./test has chosen. */
enum Zone {
  PUBLIC("public"),
  INTRANET("intranet"),
  HOTLINE("hotline"),
  OPERATIONS("ops");

  private final String name;

  Zone(String name) {
    this.name = name;
  }

  /**
   * The address of a page or resource in this zone.
   *
   * @param path begins with a slash
   */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  private int port() {
    String property = "caseprogress.port." + name;
    Integer port = Integer.getInteger(property);
    if (port == null) {
      throw new IllegalStateException(property + " is not set: start these tests by ./test");
    }
    return port;
  }
}
