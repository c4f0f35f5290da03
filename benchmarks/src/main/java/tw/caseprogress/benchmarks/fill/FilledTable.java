package tw.caseprogress.benchmarks.fill;

import java.util.Arrays;
import java.util.List;

/**
 * What is copied, in this order. The entries of a course come in several parts: in life those of a
 * case are weeks apart, and so not on one page.
 */
enum FilledTable {
  CASES(
      "case_file",
      "id, case_number, query_password_hash, query_password_sealed, case_type_id,"
          + " case_type_version_id, intake_agency_id, handling_agency_id, handling_unit,"
          + " officer_login, channel, received_on, registered_at, state, current_step_order, due_on,"
          + " applicant_name_masked, applicant_name_index, applicant_name_fold, mobile_index,"
          + " email_index, email_indexed, language, document_number, submission_key,"
          + " submission_hash, received_time, clock_started_on, outcome, closed_on,"
          + " closed_on_time, working_days_used, calendar_change_id, version"),
  PARTIES(
      "case_party",
      "case_file_id, role, name_sealed, identity_number_sealed, email_sealed, mobile_sealed,"
          + " name_masked, email_masked, mobile_masked, notify_by_email, notify_by_text_message,"
          + " language"),
  RECEIPTS("progress_entry", Columns.ENTRY),
  REQUESTS("progress_entry", Columns.ENTRY),
  STEPS("progress_entry", Columns.ENTRY),
  CLOSINGS("progress_entry", Columns.ENTRY),
  PAUSES(
      "clock_pause",
      "id, case_file_id, reason, from_on, to_on, entered_at, entered_by, back_dated"),
  SUPPLEMENTS(
      "supplement_request", "id, case_file_id, round, requested_on, due_on, text, received_on"),
  ITEMS("supplement_item", "supplement_request_id, item_order, name, received_on"),
  JOURNAL(
      "due_date_change",
      "id, case_file_id, old_due_on, new_due_on, cause, changed_by, changed_at, to_tell"),
  CONSENTS(
      "consent",
      "id, case_file_id, purpose, form_version, manner, given_on, taken_by, recorded_at"),
  NOTICES(
      "notice",
      "id, case_file_id, event, channel, recipient_role, language, address_sealed,"
          + " address_masked, subject, body, template_version, segments, state, attempts,"
          + " queued_at, due_at, sent_at, message_id, gateway, delivered_at, occasion_at"),
  ANSWERS("satisfaction_answer", "id, case_file_id, score, answered_on, answered_at"),
  TASKS(
      "officer_task",
      "id, case_file_id, kind, subject, detail, created_at, due_on, done_at, done_by, done_note");

  private final String table;
  private final String columns;

  FilledTable(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  /** The statement that takes its rows. */
  String copy() {
    return "copy " + table + " (" + columns + ") from stdin";
  }

  /** The names of the tables, each once. */
  static List<String> tables() {
    return Arrays.stream(values()).map(part -> part.table).distinct().toList();
  }

  /** Those whose rows have an id of their own. */
  static List<String> withId() {
    return Arrays.stream(values())
        .filter(part -> part.columns.startsWith("id,"))
        .map(part -> part.table)
        .distinct()
        .toList();
  }

  private static final class Columns {
    static final String ENTRY =
        "id, case_file_id, kind, step_order, entered_on, entered_at, entered_by, text";
  }
}
