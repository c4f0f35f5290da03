package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casefile.service.CaseAudiences;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeEdition;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticePreview;
import tw.caseprogress.notification.NoticePreview.Verdict;
import tw.caseprogress.notification.PreviewedNotice;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.Role;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.MobileNumber;

/** Shows an officer whom an event would tell by which channel in which words; sends nothing. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class NoticePreviewQuery {

  @Inject private CaseFileAccess access;
  @Inject private CaseAudiences audiences;
  @Inject private NoticeFactsOfCase factsOfCase;
  @Inject private NoticeWording wording;

  /**
   * The notices that a draft would become.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public NoticePreview of(CaseNumber caseNumber, NoticeDraft draft) {
    CaseFile caseFile = access.forReading(caseNumber);
    return of(caseFile, audiences.of(caseFile), draft);
  }

  /**
   * The same of a case that {@link CaseFileAccess} has handed out in this transaction.
   *
   * @param audience who can be told of what happens to it
   */
  public NoticePreview of(CaseFile caseFile, Audience audience, NoticeDraft draft) {
    Set<ContactChannel> reached = audience.reached(draft.event(), draft.telling());
    List<PreviewedNotice> notices = new ArrayList<>();
    for (CaseParty party : applicantFirst(caseFile)) {
      NoticeFacts facts = facts(caseFile, party, draft);
      NoticeFacts then = draft.dueOn().map(facts::dueOn).orElse(facts);
      for (ContactChannel channel : ContactChannel.common(party.notifyBy(), reached)) {
        String address = party.maskedAddress(channel).orElse("");
        NoticeEdition edition = wording.inUse(draft.event(), channel, then);
        notices.add(
            PreviewedNotice.of(
                party.role(),
                channel,
                address,
                wording.of(edition, then.withoutPassword()),
                wording.of(edition, then)));
      }
    }
    boolean wished = caseFile.parties().stream().anyMatch(party -> !party.notifyBy().isEmpty());
    return new NoticePreview(notices, Verdict.of(audience, wished, draft.event(), draft.telling()));
  }

  private NoticeFacts facts(CaseFile caseFile, CaseParty party, NoticeDraft draft) {
    return draft
        .place()
        .map(place -> factsOfCase.at(place, caseFile, party, draft.detail()))
        .orElseGet(() -> factsOfCase.of(caseFile, party, draft.detail()));
  }

  /**
   * Who can be told of what happens to a case; nobody once the consent to be told was withdrawn.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public Audience audience(CaseNumber caseNumber) {
    return audiences.of(access.forReading(caseNumber));
  }

  /**
   * The notices that an application would get once it is registered; its number and password do not
   * exist yet and are shown as dots.
   *
   * @param type the case type that was chosen
   * @param agencyCode the agency that takes it in
   * @param dueOn the due date that it would get; empty if it cannot be told
   */
  public NoticePreview ofOpening(
      Intake intake, CaseTypeView type, String agencyCode, Optional<LocalDate> dueOn) {
    List<PreviewedNotice> notices = new ArrayList<>();
    Audience audience = Audience.of(wishes(intake), type.notices());
    Function<Party, NoticeFacts> facts =
        party -> factsOfCase.ofIntake(intake, party, type, agencyCode, dueOn);
    add(notices, PartyRole.APPLICANT, intake.applicant(), audience, facts);
    intake.agent().ifPresent(agent -> add(notices, PartyRole.AGENT, agent, audience, facts));
    return new NoticePreview(
        notices, Verdict.of(audience, false, NoticeEvent.OPENED, Telling.BY_ALL));
  }

  private void add(
      List<PreviewedNotice> notices,
      PartyRole role,
      Party party,
      Audience audience,
      Function<Party, NoticeFacts> factsOf) {
    NoticeFacts facts = factsOf.apply(party);
    Set<ContactChannel> offered = audience.offered(NoticeEvent.OPENED);
    for (ContactChannel channel : ContactChannel.common(party.notifyBy(), offered)) {
      NoticeEdition edition = wording.inUse(NoticeEvent.OPENED, channel, facts);
      notices.add(
          PreviewedNotice.of(
              role,
              channel,
              masked(party, channel),
              wording.of(edition, facts.withoutPassword().notYetNumbered()),
              wording.of(edition, facts)));
    }
  }

  private static List<CaseParty> applicantFirst(CaseFile caseFile) {
    return caseFile.parties().stream().sorted(Comparator.comparing(CaseParty::role)).toList();
  }

  private static List<Set<ContactChannel>> wishes(Intake intake) {
    List<Set<ContactChannel>> wishes = new ArrayList<>();
    wishes.add(intake.applicant().notifyBy());
    intake.agent().map(Party::notifyBy).ifPresent(wishes::add);
    return wishes;
  }

  private static String masked(Party party, ContactChannel channel) {
    return channel == ContactChannel.EMAIL
        ? EmailAddress.read(party.email())
            .value()
            .map(address -> Masking.email(EmailAddress.shown(address)))
            .orElse("")
        : MobileNumber.e164(party.mobile()).map(Masking::mobile).orElse("");
  }
}
