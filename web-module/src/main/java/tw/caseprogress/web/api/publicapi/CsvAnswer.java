package tw.caseprogress.web.api.publicapi;

/** An answer that is to be had as a table too. */
interface CsvAnswer {

  /**
   * The same as a table (RFC 4180): an empty field is not known or withheld, the groups withheld
   * are parted by blanks.
   */
  String csv();
}
