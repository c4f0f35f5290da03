package tw.caseprogress.worklist;

/** What became of a view that was to be saved. */
public enum SavedViewResult {
  SAVED,
  /** One of the same name was there, and shows other rows from now on. */
  REPLACED,
  /** Nothing was saved: there are as many as one may keep. */
  NO_ROOM
}
