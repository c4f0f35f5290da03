package tw.caseprogress.attachment;

/** What an attachment is to its case; the names are stored. */
public enum AttachmentKind {
  APPLICATION,
  CONSENT,
  /** One of the papers of the case's type (應備文件). */
  PAPER,
  LETTER,
  OTHER
}
