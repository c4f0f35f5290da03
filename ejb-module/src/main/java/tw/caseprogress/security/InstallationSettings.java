package tw.caseprogress.security;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of an installation that do not stand in the server's own configuration.
 *
 * <p>A file {@code secrets/gateways.properties} of the {@link InstallationFolder}: readable by the
 * server's user alone, since addresses hold passwords, which must stand neither on a command line
 * nor in the server's configuration. A variable of the environment of the same name goes before it.
 */
public final class InstallationSettings {

  private static final String PREFIX = "CASEPROGRESS_";

  private InstallationSettings() {}

  /** What is set now, by its names. */
  public static Map<String, String> read() {
    Path file = InstallationFolder.resolve("secrets", "gateways.properties");
    Properties written = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        written.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> values = new HashMap<>();
    written.stringPropertyNames().forEach(name -> values.put(name, written.getProperty(name)));
    System.getenv().forEach((name, value) -> overrule(values, name, value));
    return values;
  }

  private static void overrule(Map<String, String> values, String name, String value) {
    if (name.startsWith(PREFIX)) {
      values.put(name, value);
    }
  }
}
