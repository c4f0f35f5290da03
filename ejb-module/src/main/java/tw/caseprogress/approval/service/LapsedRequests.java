package tw.caseprogress.approval.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.approval.entity.ExtensionRequestRepository;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.CaseExtended;
import tw.caseprogress.casefile.CaseReachedAgency;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * Has requests lapse that nobody can decide any more, in the event's transaction: the case is
 * closed, another agency has it, or it was extended without them.
 */
@ApplicationScoped
public class LapsedRequests {

  @Inject private ExtensionRequestRepository requests;
  @Inject private OfficerTasks tasks;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  void closed(@Observes CaseClosed event) {
    lapse(event.caseFileId());
  }

  void reachedAgency(@Observes CaseReachedAgency event) {
    lapse(event.caseFileId());
  }

  void extended(@Observes CaseExtended event) {
    lapse(event.caseFileId());
  }

  private void lapse(long caseFileId) {
    String by = currentCaller.get().login();
    Instant now = Instant.now(clock);
    if (requests.end(caseFileId, RequestState.LAPSED, by, now, Optional.empty())) {
      tasks.end(caseFileId, TaskKind.EXTENSION_TO_APPROVE);
    }
    tasks.end(caseFileId, TaskKind.EXTENSION_DECLINED);
  }
}
