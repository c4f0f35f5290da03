package tw.caseprogress.gateway.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tw.caseprogress.security.InstallationFolder;

/**
 * The folder that takes mails and text messages where no mail server and no gateway is set up.
 *
 * <p>One file each, named by moment and key; a file appears only when it is whole.
 */
@ApplicationScoped
public class Outbox {

  /** Its name among the gateways. */
  static final String NAME = "outbox";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  @Inject private Clock clock;

  private Path folder;

  @PostConstruct
  void open() {
    folder = InstallationFolder.resolve("outbox");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file into the folder. */
  void put(String key, String ending, byte[] content) throws IOException {
    ZoneId zone = clock.getZone();
    String name = MOMENT.format(Instant.now(clock).atZone(zone)) + '-' + key + ending;
    Path unfinished = folder.resolve("." + name);
    Files.write(unfinished, content);
    try {
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
