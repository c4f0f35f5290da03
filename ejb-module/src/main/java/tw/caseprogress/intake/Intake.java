package tw.caseprogress.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.deadline.CaseClock;

/**
 * An application as the officer typed it in; {@code IntakeService} checks it and opens the case.
 *
 * <p>What a form may leave empty may be null here (type, channel, day, applicant): the checks
 * answer with a fault at that field.
 *
 * @param submissionKey made once for each form: the same key opens the same case only once
 * @param receivedAt the time of day it came in, which a limit in hours asks for
 * @param postmarkedOn the day on which a mailed application was posted
 * @param windowClosesOn the last day of the intake window, for types that count from it; empty as
 *     long as it is not set
 * @param coApplicants who applies together with the applicant, in their order
 * @param allConsented whether each of them consented as the applicant did
 * @param papersReceived the orders of the type's papers that were handed in
 */
public record Intake(
    UUID submissionKey,
    String caseTypeCode,
    IntakeChannel channel,
    LocalDate receivedOn,
    Optional<LocalTime> receivedAt,
    Optional<LocalDate> postmarkedOn,
    Optional<LocalDate> windowClosesOn,
    Party applicant,
    List<CoApplicant> coApplicants,
    boolean allConsented,
    Optional<Party> agent,
    ContactLanguage language,
    Set<Integer> papersReceived,
    Optional<ConsentStatement> consent,
    Optional<String> documentNumber,
    Optional<String> externalReference) {

  public Intake {
    Objects.requireNonNull(submissionKey, "submissionKey");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(postmarkedOn, "postmarkedOn");
    Objects.requireNonNull(windowClosesOn, "windowClosesOn");
    coApplicants = List.copyOf(coApplicants);
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(language, "language");
    papersReceived = Set.copyOf(papersReceived);
    Objects.requireNonNull(consent, "consent");
    Objects.requireNonNull(documentNumber, "documentNumber");
    Objects.requireNonNull(externalReference, "externalReference");
  }

  /**
   * The clock that the case begins with under its type: started, unless papers are missing or the
   * intake window is not set. The day of receipt must be there.
   */
  public CaseClock clockUnder(CaseTypeView type) {
    CaseClock received = CaseClock.receivedOn(receivedOn).at(receivedAt.orElse(null));
    return switch (type.clockStart()) {
      case RECEIVED -> received;
      case COMPLETE -> received.startedOn(hasAllPapers(type) ? receivedOn : null);
      case WINDOW_CLOSED -> received.startedOn(windowClosesOn.orElse(null));
    };
  }

  private boolean hasAllPapers(CaseTypeView type) {
    return type.papers().stream()
        .filter(PaperView::mandatory)
        .allMatch(paper -> papersReceived.contains(paper.order()));
  }
}
