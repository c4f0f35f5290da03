package tw.caseprogress.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.typed.TypedLine;

/**
 * What is told of how a case ended.
 *
 * <p>A case type words its last step for the applicant who gets what was asked for ("collect the
 * licence"). Those words are told of a granted case only; each other outcome has a sentence that
 * holds for all case types. What an officer typed stays as it is.
 */
public final class ClosingWords {

  private static final String BUNDLE = "tw.caseprogress.i18n.ClosingWords";

  private final KeyStepView closingStep;
  private final Outcome outcome;

  /** The words for a case of this type that ended so. */
  public ClosingWords(CaseTypeView type, Outcome outcome) {
    this.closingStep = type.closingStep();
    this.outcome = outcome;
  }

  /** What an outcome means for the applicant, in words that hold for all case types. */
  public static String sentence(Outcome outcome, ContactLanguage language) {
    Locale locale = language == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN;
    return ResourceBundle.getBundle(BUNDLE, locale).getString(outcome.name());
  }

  /** What an officer is offered to say. */
  public String prepared(ContactLanguage language) {
    if (outcome != Outcome.GRANTED) {
      return sentence(outcome, language);
    }
    return closingStep.publicText(language == ContactLanguage.EN);
  }

  /** What an officer typed; empty of prepared words, whatever their outcome and language. */
  public Optional<String> typed(String text) {
    return Optional.of(text).filter(words -> !isPrepared(words));
  }

  /** What a reader is told where this text was entered: what was typed, else prepared words. */
  public String told(String text, ContactLanguage language) {
    return typed(text).orElseGet(() -> prepared(language));
  }

  private boolean isPrepared(String text) {
    String words = TypedLine.words(text);
    return closingStep.isPublicText(words)
        || Arrays.stream(Outcome.values()).anyMatch(any -> isSentence(words, any));
  }

  private static boolean isSentence(String words, Outcome outcome) {
    return Arrays.stream(ContactLanguage.values())
        .anyMatch(language -> words.equals(sentence(outcome, language)));
  }
}
