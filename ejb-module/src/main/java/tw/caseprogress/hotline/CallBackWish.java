package tw.caseprogress.hotline;

/**
 * What a caller wants to be called back about, as typed.
 *
 * @param number the number to call: a mobile or a landline
 * @param question may be empty
 */
public record CallBackWish(CallTopic topic, String number, String question) {

  @Override
  public String toString() {
    return "CallBackWish[" + topic + "]"; // the rest is personal
  }
}
