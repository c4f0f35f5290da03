package tw.caseprogress.attachment;

/** What a store of attachments is. */
public enum StoreKind {
  /** A folder of the server. */
  FOLDER,
  /** A bucket of a store of objects. */
  BUCKET
}
