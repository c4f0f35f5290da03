package tw.caseprogress.security;

import java.nio.file.Path;

/**
 * The folder of this installation: keys, secrets, outbox and fonts.
 *
 * <p>The system property {@code caseprogress.var} names it. It has no default: keys that were made
 * in some folder that happens to be the server's own would be thrown away with it.
 */
public final class InstallationFolder {

  /** The system property that names the folder. */
  public static final String PROPERTY = "caseprogress.var";

  private InstallationFolder() {}

  /**
   * A file or folder in it.
   *
   * @throws IllegalStateException if the property is not set, or names no absolute path
   */
  public static Path resolve(String first, String... more) {
    String named = System.getProperty(PROPERTY, "");
    if (named.isBlank() || !Path.of(named).isAbsolute()) {
      throw new IllegalStateException(
          "The system property %s must name the folder of this installation by its whole path; it is \"%s\""
              .formatted(PROPERTY, named));
    }
    return Path.of(named).resolve(Path.of(first, more));
  }
}
