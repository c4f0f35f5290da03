package tw.caseprogress.deadline;

/** Why the clock of a case stands still. A site inspection (會勘) is no reason. */
public enum PauseReason {
  /** 補正: the applicant is to hand something in; from the day of the notice to its arrival. */
  SUPPLEMENT,
  /** 會外機關審查: another agency reviews, if the case type lets that stop the clock. */
  EXTERNAL_REVIEW,
  /** 層轉核釋: a higher agency is asked, if the case type lets that stop the clock. */
  UPWARD_REFERRAL,
  /** 天災或其他不可歸責之事由: work is hindered (Administrative Procedure Act art. 51 V). */
  DISASTER
}
