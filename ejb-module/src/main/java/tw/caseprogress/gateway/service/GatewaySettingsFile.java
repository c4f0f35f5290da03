package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.sample.service.SampleProgress;
import tw.caseprogress.security.InstallationFolder;

/**
 * The settings of the gateways as they were when the server started.
 *
 * <p>A file {@code secrets/gateways.properties} in the folder that the system property {@code
 * caseprogress.var} names: readable by the server's user alone, since addresses hold passwords,
 * which must stand neither on a command line nor in the server's configuration. A variable of the
 * environment of the same name goes before it.
 */
@ApplicationScoped
public class GatewaySettingsFile {

  private static final String OUTBOX = GatewaySettings.PREFIX + "OUTBOX";

  private GatewaySettings settings;

  @PostConstruct
  void read() {
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
    // Only who loads invented people wants their notices as files without saying so
    if (values.getOrDefault(OUTBOX, "").isBlank() && SampleProgress.isAskedFor()) {
      values.put(OUTBOX, "on");
    }
    settings = GatewaySettings.of(values);
  }

  private static void overrule(Map<String, String> values, String name, String value) {
    if (name.startsWith(GatewaySettings.PREFIX)) {
      values.put(name, value);
    }
  }

  /** What holds since the server started. */
  public GatewaySettings inForce() {
    return settings;
  }
}
