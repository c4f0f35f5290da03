package tw.caseprogress.web.api;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which formats a client takes, and which it sends, in a form that JAX-RS reads without a fault.
 *
 * <p>Parameters other than the quality are left out: a charset in it would make an answer of
 * another encoding than UTF-8, and nothing of ours differs by any other. Who takes problems takes
 * JSON.
 */
final class AcceptHeader {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}";
  private static final String PARAMETERS =
      "(?:\\s*;\\s*" + TOKEN + "\\s*=\\s*(?:" + TOKEN + "|\"[^\"]*\"))*+\\s*;?\\s*";
  private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + PARAMETERS);
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*q\\s*=\\s*([^;\\s]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEIGHT = Pattern.compile("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?");
  private static final int LONGEST = 2_000;

  private AcceptHeader() {}

  /**
   * The ranges of a header without what is not ours; {@code *}{@code /*} of an empty one. Empty if
   * none of them can be read: those that cannot are passed by as long as another can.
   */
  static Optional<String> plain(String header) {
    if (header.isBlank()) {
      return Optional.of("*/*");
    }
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> ranges = new ArrayList<>();
    for (String range : header.split(",")) {
      plainRange(range.strip()).ifPresent(ranges::add);
    }
    return ranges.isEmpty() ? Optional.empty() : Optional.of(String.join(",", ranges));
  }

  private static Optional<String> plainRange(String range) {
    if (!isMediaType(range)) {
      return Optional.empty();
    }
    String type = range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("*/") && !type.equals("*/*")) {
      return Optional.empty();
    }
    String ours = type.equals(ProblemResponse.MEDIA_TYPE) ? "application/json" : type;
    Matcher quality = QUALITY.matcher(range);
    if (!quality.find()) {
      return Optional.of(ours);
    }
    return Optional.of(quality.group(1))
        .filter(weight -> WEIGHT.matcher(weight).matches())
        .map(weight -> ours + ";q=" + weight);
  }

  /** The media type of a body with its charset, if it says one that is known; else empty. */
  static Optional<String> plainType(String header) {
    if (!isMediaType(header) || header.contains("*")) {
      return Optional.empty();
    }
    String type = header.split(";", 2)[0].strip();
    Matcher charset = CHARSET.matcher(header);
    if (!charset.find()) {
      return Optional.of(type);
    }
    return Optional.of(charset.group(1))
        .filter(AcceptHeader::isKnown)
        .map(name -> type + ";charset=" + name);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Whether a text is a media type or a range of them, with or without parameters. */
  private static boolean isMediaType(String text) {
    return text.length() <= LONGEST && MEDIA_TYPE.matcher(text.strip()).matches();
  }
}
