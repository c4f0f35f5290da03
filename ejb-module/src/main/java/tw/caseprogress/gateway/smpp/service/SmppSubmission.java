package tw.caseprogress.gateway.smpp.service;

import tw.caseprogress.gateway.HandOverDeadline;

/**
 * One submit_sm on its way. Until all of it was written nothing has happened, and the deadline of
 * the hand-over holds; from then on only the answer tells whether it was taken. Used by the one
 * thread that submits.
 */
final class SmppSubmission {

  private final HandOverDeadline deadline;
  private boolean written;
  private int sequence;

  SmppSubmission(HandOverDeadline deadline) {
    this.deadline = deadline;
  }

  HandOverDeadline deadline() {
    return deadline;
  }

  /** All of it was given to the line. */
  void written(int number) {
    written = true;
    sequence = number;
    deadline.end();
  }

  boolean isWritten() {
    return written;
  }

  /** The sequence_number under which it was written. */
  int sequence() {
    return sequence;
  }
}
