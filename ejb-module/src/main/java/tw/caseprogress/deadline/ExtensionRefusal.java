package tw.caseprogress.deadline;

/** Why an extension is refused; each is a part of Administrative Procedure Act art. 51 III, IV. */
public enum ExtensionRefusal {
  /** The type of the case provides for no extension (法規另有規定). */
  TYPE_ALLOWS_NONE,
  /** 應將延長之事由通知申請人: nobody is told; neither by a notice nor by a letter. */
  NOT_NOTIFIED,
  /** 以一次為限: the case was extended before. */
  ALREADY_EXTENDED,
  /** 於原處理期間之限度內: it is longer than the original limit. */
  LONGER_THAN_LIMIT,
  /** 應於原處理期間屆滿前通知: the applicant was not told before the due date. */
  NOT_BEFORE_DUE_DATE
}
