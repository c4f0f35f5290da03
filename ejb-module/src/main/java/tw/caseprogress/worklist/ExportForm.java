package tw.caseprogress.worklist;

/** How a list of cases is taken along. */
public enum ExportForm {
  FILE,
  PRINT
}
