package tw.caseprogress.listexport;

/** Why an order is not taken. */
public enum ExportRefusal {
  /** No case is on the list. */
  EMPTY,
  /** More cases than one file may have. */
  TOO_LONG,
  /** The orderer has as many orders waiting as one may have. */
  TOO_MANY
}
