package tw.caseprogress.attachment;

/** Why a file is not taken, or an attachment not handed out or taken away. */
public enum AttachmentRefusal {
  /** The file has no bytes. */
  EMPTY,
  /** Its content is of no {@link FileKind}. */
  UNKNOWN_KIND,
  /** It is larger than one file may be. */
  TOO_LARGE,
  /** The case would have more than all of its files may have. */
  CASE_FULL,
  /** The paper is none that has come in. */
  PAPER_NOT_RECEIVED,
  /** The note is too long. */
  NOTE_TOO_LONG,
  /** It holds malware. */
  INFECTED,
  /** Whether it does cannot be told now. */
  CHECK_AWAY,
  /** Too many files are in work now. */
  BUSY,
  /** Where the content lies does not answer. */
  STORE_AWAY,
  /** The content that lies there is damaged, or its key is gone. */
  BROKEN,
  /** The reason is missing or too long. */
  REASON_MISSING,
  /** It was taken away, or is not kept any more. */
  GONE
}
