package tw.caseprogress.benchmarks.fill;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseNumberSeries;

/**
 * Into what the cases are filled.
 *
 * @param firstId larger than every id in the tables before
 * @param firstSerial the serial of the number of the first case
 * @param calendarChange the last change of the calendar, by which closed cases are judged
 * @param consentForm the version that is in force
 */
record FillSetting(
    InstallationKeys keys,
    CaseNumberSeries numbers,
    long firstId,
    long firstSerial,
    long calendarChange,
    String consentForm) {

  long id(FilledCase filled) {
    return firstId + filled.which();
  }

  CaseNumber number(FilledCase filled) {
    return numbers.number(filled.receivedOn().getYear(), firstSerial + filled.which());
  }
}
