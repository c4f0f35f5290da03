package tw.caseprogress.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.entity.OfficerTaskRepository;

/** Asks officers to see to things, on behalf of other parts of the product. */
@ApplicationScoped
public class OfficerTasks {

  private static final String PRODUCT = "case-progress";

  @Inject private OfficerTaskRepository tasks;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * Opens a task that is due today, in the caller's transaction; asked again while it is open,
   * nothing happens.
   *
   * @param subject which of several things of the kind, at most 60 characters
   * @return whether it was opened by this call
   */
  public boolean open(long caseFileId, TaskKind kind, String subject) {
    return open(caseFileId, kind, subject, Map.of());
  }

  /**
   * Opens a task that is due today, with facts for its sentence.
   *
   * @param detail facts by name, never personal data; those of an open task stay
   * @return whether it was opened by this call
   */
  public boolean open(long caseFileId, TaskKind kind, String subject, Map<String, String> detail) {
    return tasks.open(caseFileId, kind, subject, detail, Instant.now(clock), LocalDate.now(clock));
  }

  /**
   * Opens a task that is due on a day.
   *
   * @param detail facts by name, never personal data
   */
  public void open(
      long caseFileId, TaskKind kind, String subject, Map<String, String> detail, LocalDate dueOn) {
    tasks.open(caseFileId, kind, subject, detail, Instant.now(clock), dueOn);
  }

  /** Ends the open tasks of a kind in a case, because the matter resolved itself. */
  public void end(long caseFileId, TaskKind kind) {
    tasks.end(caseFileId, kind, Instant.now(clock), by());
  }

  /** Ends the open task about one of several things of a kind. */
  public void end(long caseFileId, TaskKind kind, String subject) {
    tasks.end(caseFileId, kind, subject, Instant.now(clock), by());
  }

  private String by() {
    return currentCaller.find().map(Caller::login).orElse(PRODUCT);
  }
}
