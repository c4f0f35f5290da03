package tw.caseprogress.web.staff.casefile;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key of a form as it travels in the page, because the server forgets an answered screen. */
final class SubmissionKey {

  private static final Pattern FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private SubmissionKey() {}

  /** The key; empty if somebody sends anything else. */
  static Optional<UUID> parse(String key) {
    return Optional.ofNullable(key).filter(FORM.asMatchPredicate()).map(UUID::fromString);
  }
}
