package tw.caseprogress.calendarfeed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a feed: 256 random bits, whoever knows it reads the feed.
 *
 * <p>Only its hash is kept, so that a copy of the database opens no feed. It is random enough that
 * a plain SHA-256 cannot be tried out.
 *
 * @param text 43 letters, digits, hyphens and underscores
 */
public record FeedToken(String text) {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public FeedToken {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a token of a feed");
    }
  }

  /** A new token. */
  public static FeedToken random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The token that a text is; empty if it cannot be one. */
  public static Optional<FeedToken> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
  }

  /** What is kept of it: 32 bytes. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "FeedToken[…]";
  }
}
