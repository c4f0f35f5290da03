package tw.caseprogress.notification;

import java.util.List;

/** The text of a notice is not saved; the one in use stays. */
public class NoticeTextRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<NoticeTextFault> faults;

  /**
   * A refusal.
   *
   * @param faults empty if somebody else saved one meanwhile
   */
  public NoticeTextRefusedException(List<NoticeTextFault> faults) {
    super("Text of a notice refused: " + faults);
    this.faults = List.copyOf(faults);
  }

  /** Every reason; none if somebody else saved a version meanwhile. */
  public List<NoticeTextFault> faults() {
    return faults == null ? List.of() : faults;
  }
}
