package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;

/** An applicant was asked for missing papers; the clock of the case is stopped. */
public record SupplementRequested(
    long caseFileId,
    CaseNumber caseNumber,
    List<String> items,
    String text,
    LocalDate dueOn,
    Telling telling) {}
