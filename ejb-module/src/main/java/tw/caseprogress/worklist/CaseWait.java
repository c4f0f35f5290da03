package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.deadline.PauseReason;

/**
 * What a case with a stopped clock waits for.
 *
 * @param since the first day that is not counted
 * @param supplementDueOn until when the missing papers may come; empty unless they are awaited
 */
public record CaseWait(PauseReason reason, LocalDate since, Optional<LocalDate> supplementDueOn) {

  public CaseWait {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(supplementDueOn, "supplementDueOn");
  }
}
