package tw.caseprogress.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What supervisors are told about some days of their agency, all of one cut: the sums are those of
 * the case types, and as many overdue cases are listed as are counted. It holds no personal data of
 * applicants.
 *
 * @param agencyZh the agency's name in Chinese
 * @param agencyEn the same in English
 * @param total the figures of all case types together
 * @param caseTypes one line a case type that had a case to handle
 * @param overdue the cases open and overdue at the end of the last day, the longest overdue first
 * @param dueSoon the cases open then whose due date is the last day or lies after it, but not after
 *     {@code dueUntil}
 */
public record AgencyReport(
    ReportEdition edition,
    Period period,
    String agencyZh,
    String agencyEn,
    Figures total,
    List<GroupFigures> caseTypes,
    ListedCases overdue,
    ListedCases dueSoon,
    LocalDate dueUntil) {

  /** Keeps its own copy of the list. */
  public AgencyReport {
    caseTypes = List.copyOf(caseTypes);
  }

  /** Whether there is nothing to tell: no case to handle, and so none that is overdue. */
  public boolean isEmpty() {
    DeadlineTally tally = total.tally();
    return tally.toHandle() == 0 && tally.closed() == 0 && tally.open() == 0;
  }

  /** Whether all its figures are of one cut. */
  public boolean isOfOneCut() {
    DeadlineTally sum =
        caseTypes.stream()
            .map(line -> line.figures().tally())
            .reduce(DeadlineTally.NONE, DeadlineTally::plus);
    return sum.equals(total.tally()) && overdue.inAll() == sum.openOverdue();
  }

  /**
   * What tells this state of the figures from another one: 64 hexadecimal digits, equal for equal
   * figures, whenever they were counted and in whatever language they are written.
   */
  public String fingerprint() {
    List<Object> facts =
        List.of(
            edition,
            period,
            withoutMoment(total),
            caseTypes.stream().map(line -> line.code() + withoutMoment(line.figures())).toList(),
            overdue,
            dueSoon);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(facts.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Figures withoutMoment(Figures figures) {
    return new Figures(
        figures.tally(),
        figures.closedLateOutside(),
        figures.overdueOutside(),
        figures.paused(),
        figures.used(),
        figures.integrity(),
        Optional.empty(),
        figures.notCounted());
  }
}
