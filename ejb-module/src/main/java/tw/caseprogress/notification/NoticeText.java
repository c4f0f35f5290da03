package tw.caseprogress.notification;

import java.util.Optional;

/**
 * A notice in words.
 *
 * @param subject of an e-mail; empty for text messages
 * @param edition the name of the text that it was worded by
 */
public record NoticeText(Optional<String> subject, String body, String edition) {

  @Override
  public String toString() {
    return "NoticeText[subject=" + subject + "]";
  }
}
