package tw.caseprogress.slip;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.typed.RocDate;

/**
 * The words of slips in one language: Chinese ones date by the ROC calendar, English ones by ISO.
 */
record SlipWords(boolean english) {

  private static final String BUNDLE = "tw.caseprogress.i18n.Slip";

  static SlipWords of(ContactLanguage language) {
    return new SlipWords(language == ContactLanguage.EN);
  }

  String get(String key) {
    return bundle().getString(key);
  }

  String filled(String key, Object... arguments) {
    return new MessageFormat(get(key), Locale.ROOT).format(arguments);
  }

  String choose(String chinese, String inEnglish) {
    return english ? inEnglish : chinese;
  }

  String day(LocalDate day) {
    return english ? day.toString() : RocDate.text(day);
  }

  Set<String> keys() {
    return bundle().keySet();
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.TAIWAN);
  }
}
