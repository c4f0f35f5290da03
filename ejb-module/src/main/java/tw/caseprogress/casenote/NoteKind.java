package tw.caseprogress.casenote;

/** What a note of a case is; the names are stored and must not change. */
public enum NoteKind {
  /** 內部註記: whoever works with the case writes it for the colleagues. */
  INTERNAL_NOTE,
  /** 交辦意見: a supervisor instructs or asks the officer, who answers. */
  INSTRUCTION
}
