package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.entity.NoticeOccasion;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * Asks the officer to call or to write where no notice reaches anybody of a case, and somebody left
 * a landline number or an address (ADR 205).
 */
@ApplicationScoped
class TellingByHand {

  /** By these an officer told by a letter already, or they tell nothing that a case hangs on. */
  private static final Set<NoticeEvent> ELSEWHERE =
      EnumSet.of(
          NoticeEvent.SUPPLEMENT_REQUESTED,
          NoticeEvent.EXTENDED,
          NoticeEvent.OFFICER_MESSAGE,
          NoticeEvent.CONTACT_CHANGED,
          NoticeEvent.CONTACT_CODE,
          NoticeEvent.ACCESS_SENT,
          NoticeEvent.CHANGED_BY_APPLICANT,
          NoticeEvent.SURVEY_INVITATION);

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private NoticeStop stop;
  @Inject private OfficerTasks tasks;

  /** Opens a task for the occasion, in its transaction, if nobody is told of it otherwise. */
  void ask(CaseFile caseFile, NoticeOccasion occasion, NoticeDetail detail, Telling telling) {
    NoticeEvent event = occasion.event();
    if (ELSEWHERE.contains(event)
        || telling.reasonForNone().isPresent()
        || isInHand(caseFile, event)
        || !isTold(caseFile, event, detail)
        || caseFile.parties().stream().anyMatch(party -> !party.notifyBy().isEmpty())
        || stop.holds(caseFile.id())) {
      return;
    }
    caseFile.parties().stream()
        .filter(TellingByHand::isReached)
        .findFirst()
        .ifPresent(
            party ->
                tasks.open(
                    caseFile.id(),
                    TaskKind.TELL_BY_HAND,
                    NoticeOccasion.key(event, party.role(), occasion.at()),
                    Map.of(
                        "event", event.name(),
                        "recipient", party.role().name(),
                        "detail", occasion.detail())));
  }

  /** At the counter the applicant leaves with the slip. */
  private static boolean isInHand(CaseFile caseFile, NoticeEvent event) {
    return event == NoticeEvent.OPENED && caseFile.origin().channel() == IntakeChannel.COUNTER;
  }

  private static boolean isReached(CaseParty party) {
    PartyView shown = party.masked();
    return shown.landlineMasked().isPresent() || shown.postalAddressMasked().isPresent();
  }

  /** Whether the type of the case would have somebody told of it. */
  private boolean isTold(CaseFile caseFile, NoticeEvent event, NoticeDetail detail) {
    CaseTypeView type = catalogue.version(caseFile.caseTypeVersionId());
    if (event != NoticeEvent.KEY_STEP_REACHED) {
      return !Audience.provided(type.notices(), event).isEmpty();
    }
    KeyStepView step = type.steps().get(detail.stepOrder() - 1);
    return step.notifyByEmail() || step.notifyByTextMessage();
  }
}
