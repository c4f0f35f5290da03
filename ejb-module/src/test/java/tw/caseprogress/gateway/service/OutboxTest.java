package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

  private static final String FOLDER = "caseprogress.var";
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  @TempDir private Path installation;

  private final String before = System.getProperty(FOLDER);
  private Path folder;

  @BeforeEach
  void itsFolder() {
    System.setProperty(FOLDER, installation.toString());
    folder = installation.resolve("outbox");
  }

  @AfterEach
  void noFolder() {
    System.setProperty(FOLDER, before);
  }

  @Test
  void nobodyElseReadsWhatLiesInIt() throws IOException {
    opened().put("notice-1", ".eml", new byte[] {1});

    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(files()).hasSize(1);
    assertThat(mode(files().get(0))).isEqualTo("rw-------");
  }

  @Test
  void aFolderOfAnOlderReleaseIsClosed() throws IOException {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    opened();

    assertThat(mode(folder)).isEqualTo("rwx------");
  }

  @Test
  void oldFilesGo() throws IOException {
    Outbox outbox = opened();
    outbox.put("old", ".eml", new byte[] {1});
    Files.setLastModifiedTime(files().get(0), FileTime.from(NOON.minusSeconds(1)));
    outbox.put("new", ".eml", new byte[] {1});
    Files.setLastModifiedTime(only("new"), FileTime.from(NOON));

    outbox.forgetBefore(NOON);

    assertThat(files()).containsExactly(only("new"));
  }

  private static Outbox opened() {
    Outbox outbox = new Outbox(Clock.fixed(NOON, ZoneId.of("Asia/Taipei")));
    outbox.open();
    return outbox;
  }

  private Path only(String key) throws IOException {
    return files().stream().filter(file -> file.toString().contains(key)).findFirst().orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
