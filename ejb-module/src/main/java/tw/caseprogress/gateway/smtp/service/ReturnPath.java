package tw.caseprogress.gateway.smtp.service;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.security.KeyedHash;

/**
 * The address to which a mail comes back when it cannot be delivered: one for each notice, so that
 * the bounce says which one, with a mark that a stranger cannot make up (VERP).
 *
 * <p>{@code case-progress@city.example} becomes {@code
 * case-progress+notice-42-0123456789ab@city.example}.
 */
public final class ReturnPath {

  private static final String CONTEXT = "return-path";
  private static final int MARK_BYTES = 6;
  private static final Pattern ADDRESS =
      Pattern.compile("\\+(notice-([0-9]{1,18}))-([0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);

  private final String local;
  private final String domain;
  private final KeyedHash hash;

  /**
   * Return paths below an address.
   *
   * @param address takes mails to itself with {@code +anything} in its local part
   */
  public ReturnPath(String address, KeyedHash hash) {
    int at = address.lastIndexOf('@');
    if (at < 1) {
      throw new IllegalArgumentException("No address to come back to: " + address);
    }
    this.local = address.substring(0, at);
    this.domain = address.substring(at + 1);
    this.hash = hash;
  }

  /** The address for a mail. */
  public String of(String key) {
    return local + '+' + key + '-' + mark(key) + '@' + domain;
  }

  /** The notice of which an address tells, in whatever case; empty if it is none of ours. */
  public Optional<Long> noticeOf(String address) {
    Matcher found = ADDRESS.matcher(address);
    return found.find()
            && mark(found.group(1).toLowerCase(Locale.ROOT)).equalsIgnoreCase(found.group(3))
        ? Optional.of(Long.parseLong(found.group(2)))
        : Optional.empty();
  }

  private String mark(String key) {
    return HexFormat.of().formatHex(hash.of(CONTEXT, key), 0, MARK_BYTES);
  }
}
