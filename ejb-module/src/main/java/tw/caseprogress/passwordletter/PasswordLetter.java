package tw.caseprogress.passwordletter;

import com.samskivert.mustache.Template;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;
import tw.caseprogress.security.PasswordLinkMade;

/**
 * The mail that says how somebody sets a forgotten password: by a link, or by typing a code.
 *
 * <p>What opens the account stands behind the {@code #} of the link, which browsers send to nobody.
 *
 * @param html complete in itself: no picture or style is fetched
 */
public record PasswordLetter(String subject, String text, String html) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.PasswordLetter");
  private static final Template TEXT = LetterWords.text(PasswordLetter.class, "password-link");
  private static final Template HTML = LetterWords.html(PasswordLetter.class, "password-link");

  /**
   * Writes the letter.
   *
   * @param until when the code holds no more, on the clock of the offices
   */
  public static PasswordLetter of(PasswordLinkMade made, LocalDateTime until) {
    String end = WORDS.day(until.toLocalDate()) + " " + TIME.format(until);
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say("title"));
    values.put("lead", WORDS.say("lead", made.displayName(), end));
    values.put("page", made.page());
    values.put("link", made.page() + "#" + made.login() + "/" + made.code());
    values.put("login", made.login());
    values.put("code", made.code());
    return new PasswordLetter(WORDS.say("subject"), TEXT.execute(values), HTML.execute(values));
  }

  /** Shows its subject alone: the rest is a secret. */
  @Override
  public String toString() {
    return subject;
  }
}
