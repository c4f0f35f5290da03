package tw.caseprogress.web.deadline;

import tw.caseprogress.web.i18n.Texts;

/** What a closure was for, as a word of a sentence. */
final class ClosureEvent {

  private ClosureEvent() {}

  /**
   * Its name in the language of the texts; where it has no English one, that it was a disaster: a
   * Chinese word would stand unmarked within the sentence. May be empty.
   */
  static String in(Texts texts, String chinese, String english) {
    String event = texts.choose(chinese, english);
    return texts.isForeign(event) ? texts.get("ledger.closure.unnamed") : event;
  }
}
