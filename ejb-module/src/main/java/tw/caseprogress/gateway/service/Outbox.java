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
import java.util.stream.Stream;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.OwnerOnly;

/**
 * The folder that takes mails and text messages where no mail server and no gateway is set up, and
 * files are wanted (ADR 131).
 *
 * <p>One file each, named by moment and key; a file appears only when it is whole, and stays for
 * some days. Passwords and addresses are in it: the server's user alone may read it.
 */
@ApplicationScoped
public class Outbox {

  /** Its name among the gateways. */
  static final String NAME = "outbox";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Clock clock;
  private Path folder;

  /** For the proxy of the container alone. */
  protected Outbox() {
    this(null);
  }

  @Inject
  Outbox(Clock clock) {
    this.clock = clock;
  }

  @PostConstruct
  void open() {
    folder = InstallationFolder.resolve("outbox");
    try {
      OwnerOnly.makeFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the files that were written before a moment, unfinished ones included. */
  void forgetBefore(Instant moment) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file into the folder. */
  void put(String key, String ending, byte[] content) throws IOException {
    ZoneId zone = clock.getZone();
    String name = MOMENT.format(Instant.now(clock).atZone(zone)) + '-' + key + ending;
    Path unfinished = folder.resolve("." + name);
    OwnerOnly.write(unfinished, content);
    try {
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
