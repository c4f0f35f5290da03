package tw.caseprogress.gateway.smtp.service;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.security.KeyedHash;

/**
 * The address to which a mail comes back when it cannot be delivered: one for each mail, so that
 * the bounce says which one, with a mark that a stranger cannot make up (VERP).
 *
 * <p>{@code case-progress@city.example} becomes {@code
 * case-progress+notice-42-0123456789ab@city.example}.
 */
public final class ReturnPath {

  private static final String CONTEXT = "return-path";
  private static final int MARK_BYTES = 6;

  /** RFC 5321, 4.5.3.1.1. */
  private static final int LONGEST_LOCAL = 64;

  private static final Pattern ADDRESS =
      Pattern.compile("\\+([a-z0-9][a-z0-9._-]{0,63})-([0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);

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

  /**
   * The address for a mail; the bare one where its key would make it longer than servers take, so
   * that such a mail comes back without saying which it was.
   */
  public String of(String key) {
    String named = local + '+' + key + '-' + mark(key);
    return (named.length() > LONGEST_LOCAL ? local : named) + '@' + domain;
  }

  /** The key of the mail of which an address tells; empty if it is none of ours. */
  public Optional<String> keyOf(String address) {
    Matcher found = ADDRESS.matcher(address);
    if (!found.find()) {
      return Optional.empty();
    }
    String key = found.group(1).toLowerCase(Locale.ROOT); // servers may change the case
    return mark(key).equalsIgnoreCase(found.group(2)) ? Optional.of(key) : Optional.empty();
  }

  private String mark(String key) {
    return HexFormat.of().formatHex(hash.of(CONTEXT, key), 0, MARK_BYTES);
  }
}
