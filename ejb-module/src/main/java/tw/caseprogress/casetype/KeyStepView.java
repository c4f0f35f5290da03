package tw.caseprogress.casetype;

/**
 * A key step (關鍵流程) of a case type; the first is the receipt, the last is the closing.
 *
 * @param order the position, from 1 without gaps
 * @param nameZh the name, such as 書面審查
 * @param nameEn the English name
 * @param publicTextZh what the citizen is told when the case reaches the step
 * @param publicTextEn the same in English
 * @param optional true when a case may pass the step by
 * @param plannedWorkingDays the working days that the step is planned to take, 0 for the receipt
 * @param notifyByEmail true when the officer is offered an e-mail for this step
 * @param notifyByTextMessage true when the officer is offered a text message for this step
 */
public record KeyStepView(
    int order,
    String nameZh,
    String nameEn,
    String publicTextZh,
    String publicTextEn,
    boolean optional,
    int plannedWorkingDays,
    boolean notifyByEmail,
    boolean notifyByTextMessage) {

  /** What the citizen is told, in a language. */
  public String publicText(boolean english) {
    return english ? publicTextEn : publicTextZh;
  }

  /** Whether this is what the citizen is told, in one of the languages. */
  public boolean isPublicText(String text) {
    return text.equals(publicTextZh) || text.equals(publicTextEn);
  }

  /** What a reader is told where this text was entered: prepared words in his language. */
  public String told(String text, boolean english) {
    return isPublicText(text) ? publicText(english) : text;
  }
}
