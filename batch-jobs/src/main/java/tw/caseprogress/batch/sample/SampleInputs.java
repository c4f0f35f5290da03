package tw.caseprogress.batch.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.typed.RocDate;

/**
 * What an officer would type in for an application, in the applicant's language.
 *
 * <p>Steps and closing are told in the words that are proposed for them.
 */
record SampleInputs(SampleApplication application, CaseTypeView type) {

  private static final int ASKING = 1;
  private static final int DECIDING = 2;
  private static final String TEXTS = "tw.caseprogress.batch.sample.SampleTexts";

  /**
   * The same application always has the same submission key, so it is registered only once.
   *
   * @param consentForm the version of the form that was in force on the day
   */
  Intake intake(LocalDate receivedOn, String consentForm) {
    return new Intake(
        submissionKey(),
        application.caseTypeCode(),
        application.channel(),
        receivedOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        application.applicant(),
        List.of(),
        false,
        application.agent(),
        application.language(),
        application.papers(),
        Optional.of(
            new ConsentStatement(
                consentForm, application.consentManner(), receivedOn, application.surveyConsent())),
        application.documentNumber(),
        Optional.empty());
  }

  UUID submissionKey() {
    byte[] name = ("sample/" + application.key()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name);
  }

  /** A step that reaches nobody by the channels of the sample is one that nobody is told of. */
  ProgressUpdate update(SampleEvent.Step step) {
    Set<ContactChannel> told = ContactChannel.common(step.notifyBy(), wished());
    return new ProgressUpdate(
        step.order(),
        text(type.steps().get(step.order() - 1)),
        told.isEmpty() ? Telling.nobody(word("progress.untold")) : Telling.by(told));
  }

  private Set<ContactChannel> wished() {
    Set<ContactChannel> wished = EnumSet.noneOf(ContactChannel.class);
    wished.addAll(application.applicant().notifyBy());
    application.agent().ifPresent(agent -> wished.addAll(agent.notifyBy()));
    return wished;
  }

  /** The papers are due after as many days as the type gives, counted from the request. */
  SupplementDemand demand(SampleEvent.Ask ask, LocalDate askedOn) {
    List<String> items =
        ask.papers().stream()
            .map(order -> type.papers().get(order - 1))
            .map(paper -> isEnglish() ? paper.nameEn() : paper.nameZh())
            .toList();
    return new SupplementDemand(
        items,
        word("supplement.asked"),
        askedOn.plusDays(type.supplementCalendarDays()),
        letter(askedOn),
        Telling.BY_ALL);
  }

  /** Who wants neither e-mail nor text messages is asked by a letter of that day. */
  private Optional<PaperLetter> letter(LocalDate sentOn) {
    return wished().isEmpty() ? Optional.of(letter(ASKING, sentOn)) : Optional.empty();
  }

  private PaperLetter letter(int serial, LocalDate sentOn) {
    String number =
        String.format("北市試辦字第%03d9%06d%d號", RocDate.year(sentOn.getYear()), serialOfKey(), serial);
    return new PaperLetter(number, sentOn);
  }

  private int serialOfKey() {
    return Integer.parseInt(application.key().replaceAll("\\D", ""));
  }

  /** All papers of the request that came before. */
  SupplementReceipt receipt(SampleEvent.Got got, LocalDate receivedOn) {
    int papers = 0;
    for (SampleEvent event : application.course()) {
      if (event == got) {
        break;
      }
      papers = event instanceof SampleEvent.Ask ask ? ask.papers().size() : papers;
    }
    return new SupplementReceipt(
        receivedOn,
        IntStream.rangeClosed(1, papers).boxed().collect(Collectors.toSet()),
        word("supplement.received"));
  }

  Closing closing(SampleEvent.Close close, LocalDate closedOn) {
    return new Closing(
        close.outcome(),
        new ClosingWords(type, close.outcome()).prepared(application.language()),
        isDecidedByLetter(close.outcome())
            ? Optional.of(letter(DECIDING, closedOn))
            : Optional.empty(),
        Telling.BY_ALL);
  }

  /** Who gets no grant is told by a letter, and so is every other one who does. */
  private boolean isDecidedByLetter(Outcome outcome) {
    return switch (outcome) {
      case REFUSED, RETURNED -> true;
      case GRANTED -> serialOfKey() % 2 == 0;
      case WITHDRAWN, TRANSFERRED -> false;
    };
  }

  private String text(KeyStepView step) {
    return isEnglish() ? step.publicTextEn() : step.publicTextZh();
  }

  private String word(String key) {
    Locale locale = isEnglish() ? Locale.ENGLISH : Locale.TRADITIONAL_CHINESE;
    return ResourceBundle.getBundle(TEXTS, locale).getString(key);
  }

  private boolean isEnglish() {
    return application.language() == ContactLanguage.EN;
  }
}
