package tw.caseprogress.statistics;

import java.util.List;
import tw.caseprogress.gateway.MailAttachment;

/**
 * A report ready to be mailed to all who want it like this.
 *
 * @param files what goes with the letter
 */
public record WrittenReport(
    AgencyReport report, AgencyReportLetter letter, List<MailAttachment> files) {

  /** Keeps its own copy of the list. */
  public WrittenReport {
    files = List.copyOf(files);
  }
}
