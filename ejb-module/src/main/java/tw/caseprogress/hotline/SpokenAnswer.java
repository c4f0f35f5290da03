package tw.caseprogress.hotline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.organisation.EnquiryPhone;

/**
 * The sentence that an operator reads to the caller: where the case is, until when it takes, what
 * the caller has to do.
 *
 * <p>Numbers and dates are words. It never tells what was decided nor what an officer wrote: that
 * is in the agency's notice.
 */
public final class SpokenAnswer {

  private SpokenAnswer() {}

  /**
   * Says how a case stands.
   *
   * @param today the day of the call
   */
  public static String of(SpokenCase spoken, ContactLanguage language, LocalDate today) {
    return new Sentence(language, today, spoken).said();
  }

  /** One answer under construction: the case's facts in the words of the language. */
  private record Sentence(ContactLanguage language, LocalDate today, SpokenCase spoken) {

    String said() {
      if (spoken.standing() == CaseStanding.CLOSED_ON_TIME
          || spoken.standing() == CaseStanding.CLOSED_LATE) {
        return say("closed");
      }
      if (spoken.standing() == CaseStanding.AWAITING_SUPPLEMENT) {
        return say("supplement") + gap() + say(supplementKey()) + gap() + say(papersKey());
      }
      if (spoken.standing().isWaiting()) {
        return say("step") + gap() + say("stopped") + gap() + say("nothingToDo");
      }
      return say("step") + gap() + say(dueKey()) + gap() + say("nothingToDo");
    }

    private String supplementKey() {
      if (spoken.deadline().isBefore(today)) {
        return "supplement.late";
      }
      return spoken.deadline().equals(today) ? "supplement.today" : "supplement.due";
    }

    private String papersKey() {
      return spoken.papers().isEmpty() ? "supplement.notice" : "supplement.papers";
    }

    private String dueKey() {
      if (spoken.deadline().equals(today)) {
        return "due.today";
      }
      if (spoken.deadline().isAfter(today)) {
        return "due.later";
      }
      // on the days off behind the due date no working day is over yet
      return spoken.workingDaysLeft() == 0 ? "due.passed" : "due.overdue";
    }

    private String say(String key) {
      String pattern = words().getString(key);
      return new MessageFormat(pattern, locale())
          .format(
              new Object[] {
                caseName(),
                number(spoken.stepOrder()),
                spoken.stepName(),
                count(spoken.steps()),
                day(),
                count(Math.abs(spoken.workingDaysLeft())),
                spoken.office(),
                reach(),
                Math.abs(spoken.workingDaysLeft()),
                String.join(isEnglish() ? "; " : "、", spoken.papers())
              });
    }

    /** How the office is reached by somebody who is on the city's line already. */
    private String reach() {
      Optional<String> extension = EnquiryPhone.cityExtension(spoken.phone());
      String key =
          extension.isEmpty()
              ? "reach.phone"
              : extension.get().isEmpty() ? "reach.transfer" : "reach.extension";
      String number =
          extension.orElseGet(
              () ->
                  isEnglish()
                      ? EnquiryPhone.inEnglish(spoken.phone())
                      : EnquiryPhone.inChinese(spoken.phone()));
      return new MessageFormat(words().getString(key), locale()).format(new Object[] {number});
    }

    private String caseName() {
      String name = spoken.caseTypeName();
      return isEnglish() || name.endsWith("案") || name.endsWith("案件") ? name : name + "案";
    }

    private String number(int number) {
      return isEnglish() ? SpokenWords.english(number) : SpokenWords.chinese(number);
    }

    private String count(int number) {
      return isEnglish() ? SpokenWords.english(number) : SpokenWords.chineseCount(number);
    }

    private String day() {
      return isEnglish()
          ? SpokenWords.englishDay(spoken.deadline(), today)
          : SpokenWords.chineseDay(spoken.deadline(), today);
    }

    private String gap() {
      return isEnglish() ? " " : "";
    }

    private boolean isEnglish() {
      return language == ContactLanguage.EN;
    }

    private Locale locale() {
      return isEnglish() ? Locale.ENGLISH : Locale.TAIWAN;
    }

    private ResourceBundle words() {
      return ResourceBundle.getBundle("tw.caseprogress.i18n.SpokenAnswer", locale());
    }
  }
}
