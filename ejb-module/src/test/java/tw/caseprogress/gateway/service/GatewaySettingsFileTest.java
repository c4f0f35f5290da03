package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewaySettingsFileTest {

  private static final String FOLDER = "caseprogress.var";
  private static final String SAMPLE = "caseprogress.sample";

  @TempDir private Path folder;

  private final String before = System.getProperty(FOLDER);

  @BeforeEach
  void itsFolder() {
    System.setProperty(FOLDER, folder.toString());
  }

  @AfterEach
  void noFolder() {
    System.setProperty(FOLDER, before);
    System.clearProperty(SAMPLE);
  }

  @Test
  void realNoticesNeverBecomeFilesByDefault() {
    System.setProperty(SAMPLE, "none");
    assertThat(outbox()).isFalse();

    System.clearProperty(SAMPLE);
    assertThat(outbox()).isFalse();
  }

  @Test
  void noticesOfTheSampleDo() {
    System.setProperty(SAMPLE, "pilot");

    assertThat(outbox()).isTrue();
  }

  @Test
  void whoSaysItIsObeyed() throws IOException {
    set("CASEPROGRESS_OUTBOX=on");
    assertThat(outbox()).isTrue();

    System.setProperty(SAMPLE, "pilot");
    set("CASEPROGRESS_OUTBOX=off");
    assertThat(outbox()).isFalse();

    set("CASEPROGRESS_OUTBOX= ");
    assertThat(outbox()).isTrue();
  }

  private void set(String line) throws IOException {
    Files.createDirectories(folder.resolve("secrets"));
    Files.writeString(folder.resolve("secrets/gateways.properties"), line);
  }

  private static boolean outbox() {
    GatewaySettingsFile file = new GatewaySettingsFile();
    file.read();
    return file.inForce().outbox();
  }
}
