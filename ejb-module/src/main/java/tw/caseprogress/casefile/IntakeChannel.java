package tw.caseprogress.casefile;

/** 收件管道: how an application came in. */
public enum IntakeChannel {
  /** 臨櫃. */
  COUNTER,
  /** 郵寄. */
  MAIL,
  /** 傳真. */
  FAX,
  /** 電話. */
  PHONE
}
