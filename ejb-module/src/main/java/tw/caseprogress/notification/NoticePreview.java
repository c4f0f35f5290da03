package tw.caseprogress.notification;

import java.util.List;
import java.util.Objects;

/**
 * Who would be told of an event by which channel and in which words; or why nobody would.
 *
 * @param notices the applicant's first
 */
public record NoticePreview(List<PreviewedNotice> notices, Verdict verdict) {

  /** Nobody is told: no channel is on, or there is nothing to tell yet. */
  public static final NoticePreview NOBODY = new NoticePreview(List.of(), Verdict.NOT_CHOSEN);

  /** Not to be worded yet: the form lacks what the words rest on. */
  public static final NoticePreview UNFINISHED = new NoticePreview(List.of(), Verdict.UNFINISHED);

  /** Whether somebody is told, or why not. */
  public enum Verdict {
    TOLD,
    /** The consent to be told was withdrawn. */
    CONSENT_WITHDRAWN,
    /** No party wishes e-mail or text messages. */
    NOBODY_WISHES,
    /** The case type tells nobody of this event. */
    TYPE_IS_SILENT,
    /** The officer left no channel on. */
    NOT_CHOSEN,
    /** The form does not say enough yet. */
    UNFINISHED
  }

  public NoticePreview {
    notices = List.copyOf(notices);
    Objects.requireNonNull(verdict, "verdict");
  }
}
