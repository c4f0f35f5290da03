package tw.caseprogress.casefile;

/**
 * Who was reminded of a case.
 *
 * @param byMail whether a mail goes out: there is an address
 */
public record RemindedOfficer(String name, boolean byMail) {}
