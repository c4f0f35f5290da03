package tw.caseprogress.casetype.service;

import java.util.function.Function;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.casetype.Publication;
import tw.caseprogress.casetype.SlipFields;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.casetype.VersionState;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.schema.Row;

/**
 * A version of a case type as it was read; the rows below it come later.
 *
 * @param complete makes the whole version of them
 */
record VersionRow(
    long caseTypeId, Publication publication, Function<CaseTypeParts, CaseTypeView> complete) {

  static VersionRow read(Row row) {
    long caseTypeId = row.number("case_type_id");
    Publication publication =
        new Publication(
            row.integer("version_no"),
            row.constant("state", VersionState.class),
            row.date("published_on"));
    return new VersionRow(caseTypeId, publication, completing(row, row.number("id"), caseTypeId));
  }

  CaseTypeView view(CaseTypeParts parts) {
    return complete.apply(parts);
  }

  private static Function<CaseTypeParts, CaseTypeView> completing(
      Row row, long versionId, long caseTypeId) {
    String code = row.text("code");
    String nameZh = row.text("name_zh");
    String nameEn = row.text("name_en");
    HandlingLimit limit =
        new HandlingLimit(row.integer("limit_length"), row.constant("limit_unit", LimitUnit.class));
    ClockStart start = row.constant("clock_start", ClockStart.class);
    PausePolicy pausePolicy = row.constant("pause_policy", PausePolicy.class);
    int supplementCalendarDays = row.integer("supplement_days");
    DeadlineTerms terms = terms(row);
    SlipTerms slip = slip(row);
    String legalBasis = row.text("legal_basis_zh");
    return parts ->
        new CaseTypeView(
            versionId,
            caseTypeId,
            code,
            nameZh,
            nameEn,
            limit,
            start,
            pausePolicy,
            supplementCalendarDays,
            terms,
            parts.noticesOf(versionId),
            slip,
            legalBasis,
            parts.stepsOf(versionId),
            parts.papersOf(versionId),
            parts.offeringsOf(caseTypeId));
  }

  private static SlipTerms slip(Row row) {
    return new SlipTerms(
        row.text("slip_heading_zh"),
        row.text("slip_heading_en"),
        SlipFields.read(row.text("slip_fields")),
        row.text("slip_notes_zh"),
        row.text("slip_notes_en"),
        row.flag("slip_password_apart"),
        row.constant("slip_paper", SlipPaper.class));
  }

  private static DeadlineTerms terms(Row row) {
    return new DeadlineTerms(
        row.flag("extension_allowed"),
        new OutsideWait(row.integer("external_review_days"), row.flag("external_review_pauses")),
        new OutsideWait(row.integer("upward_referral_days"), row.flag("upward_referral_pauses")),
        row.flag("notify_due_date_moved"));
  }
}
