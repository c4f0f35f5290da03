package tw.caseprogress.letter;

/** What a letter to staff is about. */
public enum LetterKind {
  /** How well an agency kept its deadlines on the days before. */
  REPORT,
  /** The same of a month. */
  MONTHLY_REPORT,
  /** Due dates that near or are over. */
  REMINDER,
  /** Cases that came from colleagues. */
  HAND_OVER,
  /** What supervisors want officers to do in cases. */
  INSTRUCTION,
  /** What officers answered. */
  REPLY,
  /** Cases of which a supervisor reminds now. */
  REMINDER_NOW,
  /** By what code a person sets a forgotten password. */
  PASSWORD_LINK,
  /** Extensions that wait for a supervisor's approval. */
  EXTENSION_ASKED,
  /** Extensions that a supervisor declined. */
  EXTENSION_DECLINED
}
