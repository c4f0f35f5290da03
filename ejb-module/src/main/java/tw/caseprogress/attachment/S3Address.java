package tw.caseprogress.attachment;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bucket of a store that speaks S3, and who may use it.
 *
 * @param endpoint the server, without the bucket
 */
public record S3Address(URI endpoint, String bucket, String region, String key, String secret) {

  private static final String USUAL_REGION = "us-east-1";
  private static final Pattern USER = Pattern.compile("([^:]+):(.+)");
  private static final Pattern BUCKET = Pattern.compile("/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/?");
  private static final Pattern REGION = Pattern.compile("region=([a-z0-9-]+)");

  /**
   * Reads {@code https://key:secret@host/bucket?region=…}; key and secret are percent-encoded.
   *
   * @throws IllegalArgumentException if it is none; the message shows no secret
   */
  public static S3Address of(String text) {
    try {
      URI address = URI.create(text);
      Matcher user = matcher(USER, address.getRawUserInfo());
      Matcher bucket = matcher(BUCKET, address.getPath());
      if (!text.matches("https?://.*") || address.getHost() == null) {
        throw wrong();
      }
      String region =
          address.getRawQuery() == null
              ? USUAL_REGION
              : matcher(REGION, address.getRawQuery()).group(1);
      URI endpoint = URI.create(address.getScheme() + "://" + authority(address));
      return new S3Address(
          endpoint, bucket.group(1), region, decoded(user.group(1)), decoded(user.group(2)));
    } catch (IllegalArgumentException e) {
      throw wrong(); // its own message may show the secret
    }
  }

  private static String authority(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  private static Matcher matcher(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    if (!matcher.matches()) {
      throw wrong();
    }
    return matcher;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "it is https://key:secret@host/bucket?region=…, with key and secret percent-encoded");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return endpoint + "/" + bucket;
  }
}
