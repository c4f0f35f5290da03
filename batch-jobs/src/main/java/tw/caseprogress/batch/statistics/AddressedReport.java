package tw.caseprogress.batch.statistics;

import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.ReportAddressee;

/** A letter and who gets it. */
record AddressedReport(ReportAddressee addressee, AgencyReportLetter letter) {}
