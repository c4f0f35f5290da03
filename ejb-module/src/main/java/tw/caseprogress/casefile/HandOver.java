package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case goes to another officer of its agency (案件移交).
 *
 * @param toLogin the officer who receives it
 * @param reason why, for the colleagues; 1 to 1,000 characters
 */
public record HandOver(String toLogin, String reason) {

  public HandOver {
    Objects.requireNonNull(toLogin, "toLogin");
    Objects.requireNonNull(reason, "reason");
  }
}
