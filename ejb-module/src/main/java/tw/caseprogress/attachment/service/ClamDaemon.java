package tw.caseprogress.attachment.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.attachment.CheckAwayException;
import tw.caseprogress.attachment.ClamAddress;

/**
 * Asks ClamAV's daemon whether a file holds malware, by its commands INSTREAM and VERSION
 * (clamd(8)). The file is sent, so the daemon needs no right to any folder of ours.
 */
final class ClamDaemon {

  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
  private static final String NOTHING = "stream: OK";
  private static final byte[] LENGTH_OF_NOTHING = new byte[Integer.BYTES];

  private final ClamAddress address;
  private final Duration longest;

  /**
   * Asks the daemon at an address.
   *
   * @param longest how long a file may take
   */
  ClamDaemon(ClamAddress address, Duration longest) {
    this.address = address;
    this.longest = longest;
  }

  /**
   * The name of the malware that a file holds; empty if none is known.
   *
   * @throws CheckAwayException if the daemon does not say
   */
  Optional<String> find(byte[] content) {
    String reply =
        ask(
            "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII),
            ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array(),
            content,
            LENGTH_OF_NOTHING);
    if (reply.equals(NOTHING)) {
      return Optional.empty();
    }
    Matcher found = FOUND.matcher(reply);
    if (!found.matches()) {
      throw new CheckAwayException("clamd at " + address + " says: " + reply);
    }
    return Optional.of(found.group(1));
  }

  /**
   * What has looked: the daemon's version, and the number and day of its signatures.
   *
   * @throws CheckAwayException if the daemon does not say
   */
  String version() {
    return ask("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
  }

  private String ask(byte[]... parts) {
    try (TimedConversation talk = new TimedConversation(address.resolve(), longest)) {
      return talk.ask(parts);
    } catch (IOException e) {
      throw new CheckAwayException("clamd at " + address + " does not answer", e);
    }
  }
}
