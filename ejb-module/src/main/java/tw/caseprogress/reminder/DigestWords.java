package tw.caseprogress.reminder;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;

/** The words and templates that both letters of reminders share. */
final class DigestWords {

  static final Template TEXT = LetterWords.text(ReminderLetter.class, "reminder-digest");
  static final Template HTML = LetterWords.html(ReminderLetter.class, "reminder-digest");

  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.ReminderDigest");
  private static final String WORD = "word";

  Map<String, Object> values() {
    return WORDS.values();
  }

  /** The same for a letter that no rule sent but a person. */
  Map<String, Object> valuesOfPressed() {
    Map<String, Object> values = WORDS.values();
    Map<Object, Object> words = new LinkedHashMap<>((Map<?, ?>) values.get(WORD));
    words.put("rule", say("pressed.rule"));
    words.put("footer", say("pressed.footer"));
    values.put(WORD, words);
    return values;
  }

  String say(String key, Object... arguments) {
    return WORDS.say(key, arguments);
  }

  String day(LocalDate day) {
    return WORDS.day(day);
  }

  String dayAndWeekday(LocalDate day) {
    return WORDS.dayAndWeekday(day);
  }

  String officer(String name, boolean standsIn) {
    return standsIn ? say("standsIn", name) : name;
  }

  /** The sentence of what a mail of so many cases leaves out; none if it leaves nothing out. */
  List<String> unlisted(int cases) {
    return WORDS.unlisted(cases - LetterWords.LONGEST_LIST);
  }

  /** How many working days are left, or by how many a case is over. */
  String left(int workingDays) {
    if (workingDays == 0) {
      return say("left.today");
    }
    return workingDays > 0 ? say("left.days", workingDays) : say("left.over", -workingDays);
  }
}
