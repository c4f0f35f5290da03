package tw.caseprogress.hotline;

import java.util.Optional;

/**
 * What an officer needs to call somebody back, opened.
 *
 * @param number as it is dialled
 * @param question what the caller wants to know, if anything was said
 */
public record CallBackQuestion(String number, Optional<String> question) {

  @Override
  public String toString() {
    return "CallBackQuestion"; // it is personal
  }
}
