package tw.caseprogress.notification;

/** What goes with a notice; made when the notice is handed over, and not kept. */
public enum NoticeAttachment {
  /** 受理憑單, with the mail of opening. */
  SLIP
}
