package tw.caseprogress.notification.service;

import static java.util.stream.Collectors.joining;

import tw.caseprogress.notification.NoticeState;

/** The condition that a notice failed, for statements about the table of notices. */
final class FailedNotices {

  /** The condition in SQL; the index of failures that nobody has dealt with is made for it. */
  static final String CONDITION =
      NoticeState.FAILURES.stream()
          .map(state -> "'" + state + "'")
          .collect(joining(", ", "state in (", ")"));

  private FailedNotices() {}
}
