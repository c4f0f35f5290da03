package tw.caseprogress.letter;

/** How far a letter has come. */
public enum LetterState {
  /** Waits to be handed over, for the first time or again. */
  QUEUED,
  /** Handed over to the mail server. */
  SENT,
  /** Not tried any more. */
  GIVEN_UP
}
