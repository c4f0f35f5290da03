package tw.caseprogress.intake.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseNumberSeries;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.entity.CaseCoApplicant;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.CaseOpening;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.casefile.service.QueryPasswordCheck;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.IntakeFingerprint;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.IdentityNumber;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.PostalAddress;
import tw.caseprogress.typed.TypedLine;

/** Prepares what a case is opened with: number, secrets, sealed and masked parties. */
@ApplicationScoped
class CaseOpeningPreparation {

  @Inject private KeyRing keys;
  @Inject private CaseFileRepository caseFiles;
  @Inject private AgencyCatalogue agencies;
  @Inject private Deputies deputies;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();
  private CaseNumberSeries series;

  @PostConstruct
  void prepare() {
    series = new CaseNumberSeries(keys.blindIndex());
  }

  QueryPassword drawPassword() {
    return QueryPassword.draw(random);
  }

  /**
   * Everything the case is opened with; the intake must have passed its checks. While the officer
   * is away the deputy has the case.
   */
  CaseOpening opening(
      Intake intake,
      CaseTypeView type,
      String agencyCode,
      String officerLogin,
      QueryPassword password) {
    AgencyView agency = agencies.agency(agencyCode).orElseThrow();
    CaseNumber number = series.number(LocalDate.now(clock).getYear(), caseFiles.nextSerial());
    Party applicant = normalised(intake.applicant());
    return new CaseOpening(
        number,
        QueryPasswordCheck.hash(keys.queryPasswordHash(), number, password),
        keys.queryPasswords().seal(password.digits()),
        type.caseTypeId(),
        type.versionId(),
        agency.id(),
        unit(type, agency),
        deputies.acting(officerLogin, LocalDate.now(clock)),
        officerLogin,
        intake.channel(),
        intake.receivedOn(),
        type.limit().unit().runsFromTheMinute() ? intake.receivedAt().orElse(null) : null,
        intake.postmarkedOn().orElse(null),
        startedOn(intake, type),
        Instant.now(clock),
        intake.language(),
        parties(applicant, intake),
        coApplicants(intake),
        BlindIndex.name(keys.blindIndex(), applicant.name()),
        applicant.mobile() == null
            ? null
            : BlindIndex.mobile(keys.blindIndex(), applicant.mobile()),
        applicant.email() == null ? null : BlindIndex.email(keys.blindIndex(), applicant.email()),
        List.copyOf(intake.papersReceived()),
        intake.documentNumber().flatMap(typed -> DocumentNumber.read(typed).value()).orElse(null),
        intake
            .externalReference()
            .map(TypedLine::text)
            .filter(text -> !text.isEmpty())
            .orElse(null),
        intake.submissionKey().toString(),
        fingerprint(intake),
        textOf(type.steps().get(0), intake.language()));
  }

  private static LocalDate startedOn(Intake intake, CaseTypeView type) {
    return intake.clockUnder(type).startedOn();
  }

  /** What is compared when the same form comes again. */
  byte[] fingerprint(Intake intake) {
    return IntakeFingerprint.of(intake, keys.blindIndex());
  }

  private static String unit(CaseTypeView type, AgencyView agency) {
    return type.offerings().stream()
        .filter(offering -> offering.agencyId() == agency.id())
        .map(OfferingView::handlingUnitZh)
        .findFirst()
        .orElseThrow();
  }

  private static String textOf(KeyStepView step, ContactLanguage language) {
    return language == ContactLanguage.EN ? step.publicTextEn() : step.publicTextZh();
  }

  private List<CaseParty> parties(Party applicant, Intake intake) {
    Seal seal = keys.personalData();
    List<CaseParty> parties = new ArrayList<>();
    parties.add(new CaseParty(PartyRole.APPLICANT, applicant, intake.language(), seal));
    intake
        .agent()
        .map(CaseOpeningPreparation::normalised)
        .map(agent -> new CaseParty(PartyRole.AGENT, agent, intake.language(), seal))
        .ifPresent(parties::add);
    return parties;
  }

  /** They consented as the applicant did, on the same form. */
  private List<CaseCoApplicant> coApplicants(Intake intake) {
    List<CaseCoApplicant> others = new ArrayList<>();
    for (CoApplicant typed : intake.coApplicants()) {
      Optional<IdentityKind> kind = Optional.ofNullable(typed.identityKind());
      String name = PartyName.read(typed.name()).value().orElseThrow();
      ConsentStatement consent = intake.consent().orElseThrow();
      others.add(
          new CaseCoApplicant(
              others.size() + 2,
              new CoApplicant(
                  name,
                  IdentityNumber.read(typed.identityNumber(), kind).value().orElse(null),
                  typed.identityKind()),
              BlindIndex.name(keys.blindIndex(), name),
              consent.manner(),
              consent.givenOn(),
              keys.personalData()));
    }
    return others;
  }

  private static Party normalised(Party party) {
    Optional<IdentityKind> kind = Optional.ofNullable(party.identityKind());
    return new Party(
        PartyName.read(party.name()).value().orElseThrow(),
        IdentityNumber.read(party.identityNumber(), kind).value().orElse(null),
        EmailAddress.read(party.email()).value().orElse(null),
        MobileNumber.e164(party.mobile()).orElse(null),
        LandlineNumber.read(party.landline()).value().orElse(null),
        PostalAddress.read(party.postalAddress()).value().orElse(null),
        party.notifyBy(),
        party.language(),
        party.identityKind());
  }
}
