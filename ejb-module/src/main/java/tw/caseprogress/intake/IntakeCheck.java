package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.Postmark;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.IdentityNumber;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.PostalAddress;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedLine;

/**
 * The rules that an application must keep before it becomes a case.
 *
 * <p>Every broken rule is named at its field, in the order of the form, so that an officer mends
 * all of them in one go.
 */
public final class IntakeCheck {

  private static final int LONGEST_REFERENCE = 60;

  private final List<FieldFault> faults = new ArrayList<>();
  private final Intake intake;
  private final LocalDate today;

  private IntakeCheck(Intake intake, LocalDate today) {
    this.intake = intake;
    this.today = today;
  }

  /**
   * Checks an application.
   *
   * @param type the type that was chosen; empty if the officer's agency does not offer it
   * @return the faults, none if it may be registered
   */
  public static List<FieldFault> faults(
      Intake intake, Optional<CaseTypeView> type, LocalDate today) {
    IntakeCheck check = new IntakeCheck(intake, today);
    check.type(type);
    check.receipt();
    type.ifPresent(check::clock);
    check.party("applicant", intake.applicant());
    check.coApplicants();
    intake.agent().ifPresent(agent -> check.party("agent", agent));
    check.papers(type);
    check.consent();
    intake
        .documentNumber()
        .filter(number -> !TypedLine.isBlank(number))
        .ifPresent(number -> check.read("documentNumber", DocumentNumber.read(number)));
    check.reference("externalReference", intake.externalReference());
    return List.copyOf(check.faults);
  }

  private void type(Optional<CaseTypeView> type) {
    if (TypedLine.isBlank(intake.caseTypeCode())) {
      fault("caseTypeCode", "required");
    } else if (type.isEmpty()) {
      fault("caseTypeCode", "notOffered");
    }
    if (intake.channel() == null) {
      fault("channel", "required");
    }
  }

  private void receipt() {
    if (intake.receivedOn() == null) {
      fault("receivedOn", "required");
    } else if (intake.receivedOn().isAfter(today)) {
      fault("receivedOn", "future");
    }
    intake
        .postmarkedOn()
        .flatMap(day -> Postmark.fault(intake.channel(), intake.receivedOn(), day))
        .ifPresent(code -> fault("postmarkedOn", code));
  }

  /** Hours run at once: the time is needed. A window cannot have closed before the receipt. */
  private void clock(CaseTypeView chosen) {
    if (chosen.limit().unit().runsFromTheMinute() && intake.receivedAt().isEmpty()) {
      fault("receivedAt", "required");
    }
    if (chosen.clockStart() == ClockStart.WINDOW_CLOSED && intake.receivedOn() != null) {
      intake
          .windowClosesOn()
          .filter(day -> day.isBefore(intake.receivedOn()))
          .ifPresent(day -> fault("windowClosesOn", "beforeReceipt"));
    }
  }

  private void party(String field, Party party) {
    read(field + ".name", PartyName.read(party == null ? null : party.name()));
    if (party != null) {
      addresses(field, party);
    }
  }

  /** Each of them gives a name and consents: nobody is registered without. */
  private void coApplicants() {
    List<CoApplicant> others = intake.coApplicants();
    for (int i = 0; i < others.size(); i++) {
      String field = "coApplicants." + i;
      read(field + ".name", PartyName.read(others.get(i).name()));
      identity(field, others.get(i).identityNumber(), others.get(i).identityKind());
    }
    if (others.size() > CoApplicant.MOST) {
      fault("coApplicants", "tooMany", String.valueOf(CoApplicant.MOST));
    }
    if (!others.isEmpty() && !intake.allConsented()) {
      fault("allConsented", "allConsentMissing");
    }
  }

  private void identity(String field, String number, IdentityKind kind) {
    if (!TypedLine.isBlank(number)) {
      read(field + ".identityNumber", IdentityNumber.read(number, Optional.ofNullable(kind)));
    }
  }

  private void addresses(String field, Party party) {
    identity(field, party.identityNumber(), party.identityKind());
    Set<ContactChannel> notifyBy = party.notifyBy();
    if (TypedLine.isBlank(party.email())) {
      if (notifyBy.contains(ContactChannel.EMAIL)) {
        fault(field + ".email", "noAddress");
      }
    } else {
      read(field + ".email", EmailAddress.read(party.email()));
    }
    if (TypedLine.isBlank(party.mobile())) {
      if (notifyBy.contains(ContactChannel.TEXT_MESSAGE)) {
        fault(field + ".mobile", "noAddress");
      }
    } else {
      read(field + ".mobile", MobileNumber.read(party.mobile()));
    }
    if (!TypedLine.isBlank(party.landline())) {
      read(field + ".landline", LandlineNumber.read(party.landline()));
    }
    if (!TypedLine.isBlank(party.postalAddress())) {
      read(field + ".postalAddress", PostalAddress.read(party.postalAddress()));
    }
  }

  private void papers(Optional<CaseTypeView> type) {
    type.ifPresent(
        chosen -> {
          List<Integer> known = chosen.papers().stream().map(PaperView::order).toList();
          if (!known.containsAll(intake.papersReceived())) {
            fault("papersReceived", "unknown");
          }
        });
  }

  /** No registration without consent: the city's proposal, and PDPA art. 7 and 15. */
  private void consent() {
    if (intake.consent().isEmpty()) {
      fault("consent", "consentMissing");
      return;
    }
    ConsentStatement statement = intake.consent().get();
    if (statement.formVersion().isEmpty()
        && statement.givenOn() != null
        && !TypedLine.isBlank(intake.caseTypeCode())) {
      fault("consent", "consentFormNotShown");
    }
    if (statement.givenOn() == null) {
      fault("consent.givenOn", "required");
    } else if (statement.givenOn().isAfter(today)) {
      fault("consent.givenOn", "future");
    }
  }

  /**
   * What is wrong with the form that was shown: a consent is to the version that is in force on the
   * day it is given. Nothing, as long as form or day are missing, which {@link #faults} tells.
   *
   * @param inForce the version in force on the day of the consent
   */
  public static Optional<FieldFault> consentForm(Intake intake, Optional<String> inForce) {
    return intake
        .consent()
        .filter(statement -> statement.givenOn() != null)
        .map(ConsentStatement::formVersion)
        .filter(shown -> !shown.isEmpty() && !inForce.equals(Optional.of(shown)))
        .map(
            shown -> FieldFault.of("consent", "consentFormNotInForce", shown, inForce.orElse("-")));
  }

  private void reference(String field, Optional<String> reference) {
    reference
        .filter(text -> TypedLine.text(text).length() > LONGEST_REFERENCE)
        .ifPresent(text -> fault(field, "tooLong", String.valueOf(LONGEST_REFERENCE)));
  }

  private void fault(String field, String code, String... arguments) {
    faults.add(FieldFault.of(field, code, arguments));
  }

  private void read(String field, Reading<?> reading) {
    reading.fault().ifPresent(fault -> faults.add(FieldFault.of(field, fault)));
  }
}
