package tw.caseprogress.notification;

import java.util.Optional;

/**
 * A notice in words.
 *
 * @param subject of an e-mail; empty for text messages
 */
public record NoticeText(Optional<String> subject, String body) {

  @Override
  public String toString() {
    return "NoticeText[subject=" + subject + "]";
  }
}
