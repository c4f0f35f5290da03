package tw.caseprogress.casetype.service;

import java.util.List;
import java.util.Map;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.schema.Row;

/**
 * The rows below versions and case types, by what they belong to.
 *
 * @param steps by version, in order
 * @param papers by version, in order
 * @param notices by version, where it differs from the standard
 * @param offerings by case type, in the order of agency codes
 */
record CaseTypeParts(
    Map<Long, List<KeyStepView>> steps,
    Map<Long, List<PaperView>> papers,
    Map<Long, List<Notice>> notices,
    Map<Long, List<OfferingView>> offerings) {

  /** The channels of one event. */
  record Notice(NoticeEvent event, boolean byEmail, boolean byTextMessage) {}

  List<KeyStepView> stepsOf(long versionId) {
    return steps.getOrDefault(versionId, List.of());
  }

  List<PaperView> papersOf(long versionId) {
    return papers.getOrDefault(versionId, List.of());
  }

  NoticeTerms noticesOf(long versionId) {
    NoticeTerms terms = NoticeTerms.STANDARD;
    for (Notice notice : notices.getOrDefault(versionId, List.of())) {
      terms = terms.with(notice.event(), notice.byEmail(), notice.byTextMessage());
    }
    return terms;
  }

  List<OfferingView> offeringsOf(long caseTypeId) {
    return offerings.getOrDefault(caseTypeId, List.of());
  }

  static KeyStepView step(Row row) {
    return new KeyStepView(
        row.integer("step_order"),
        row.text("name_zh"),
        row.text("name_en"),
        row.text("public_text_zh"),
        row.text("public_text_en"),
        row.flag("optional"),
        row.integer("planned_working_days"),
        row.flag("notify_by_email"),
        row.flag("notify_by_text_message"));
  }

  static PaperView paper(Row row) {
    return new PaperView(
        row.integer("paper_order"),
        row.text("name_zh"),
        row.text("name_en"),
        row.flag("mandatory"));
  }

  static Notice notice(Row row) {
    return new Notice(
        row.constant("event", NoticeEvent.class),
        row.flag("by_email"),
        row.flag("by_text_message"));
  }

  static OfferingView offering(Row row) {
    return new OfferingView(
        row.number("agency_id"),
        row.text("code"),
        row.text("handling_unit_zh"),
        row.text("handling_unit_en"),
        row.text("phone"));
  }
}
