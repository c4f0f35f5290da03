package tw.caseprogress.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.SupplementOverdue;
import tw.caseprogress.casefile.SupplementReceived;
import tw.caseprogress.task.TaskKind;

/**
 * Asks officers to see to supplements that are overdue or came late, in the event's transaction.
 */
@ApplicationScoped
public class SupplementTasks {

  @Inject private OfficerTasks tasks;

  void overdue(@Observes SupplementOverdue event) {
    tasks.open(
        event.caseFileId(),
        TaskKind.SUPPLEMENT_OVERDUE,
        Integer.toString(event.round()),
        Map.of("dueOn", event.dueOn().toString()));
  }

  void received(@Observes SupplementReceived event) {
    if (event.complete()) {
      tasks.end(event.caseFileId(), TaskKind.SUPPLEMENT_OVERDUE);
    }
    if (event.isLate()) {
      tasks.open(
          event.caseFileId(),
          TaskKind.SUPPLEMENT_LATE,
          Integer.toString(event.round()),
          Map.of("dueOn", event.dueOn().toString(), "receivedOn", event.receivedOn().toString()));
    }
  }

  void closed(@Observes CaseClosed event) {
    tasks.end(event.caseFileId(), TaskKind.SUPPLEMENT_OVERDUE);
    tasks.end(event.caseFileId(), TaskKind.SUPPLEMENT_LATE);
  }
}
