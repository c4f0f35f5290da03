package tw.caseprogress.listexport.service;

import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.listexport.ExportOrder;
import tw.caseprogress.listexport.ExportState;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.schema.Row;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.ListReader;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/** A row of {@code list_export} as an export. */
final class ExportRow {

  static final String COLUMNS =
      """
      select e.id, e.file_id::text as file_id, e.ordered_by, e.agency_code, e.supervisor, e.form,
             e.language, e.span_kind, e.span_from, e.span_to, e.list_group, e.case_type_code,
             e.only_mine, e.officer_login, e.unit, e.due_from, e.due_to, e.list_order, e.descending,
             e.state, e.tries, e.rows_done, e.rows_total, e.bytes, e.ordered_at, e.expires_at
        from list_export e
      """;

  private ExportRow() {}

  static ListExport read(Row row) {
    return new ListExport(
        row.number("id"),
        UUID.fromString(row.text("file_id")),
        new ListReader(row.text("ordered_by"), row.text("agency_code"), row.flag("supervisor")),
        new ExportOrder(
            filter(row),
            span(row),
            row.constant("form", TableForm.class),
            row.text("language").equals("EN")),
        row.constant("state", ExportState.class),
        row.integer("tries"),
        row.number("rows_done"),
        row.number("rows_total"),
        row.numberIfAny("bytes"),
        row.moment("ordered_at"),
        row.momentIfAny("expires_at"));
  }

  private static WorklistFilter filter(Row row) {
    return new WorklistFilter(
        row.constantIfAny("list_group", WorklistGroup.class),
        row.textIfAny("case_type_code"),
        row.flag("only_mine"),
        row.textIfAny("officer_login"),
        row.textIfAny("unit"),
        Optional.empty(),
        row.dateIfAny("due_from"),
        row.dateIfAny("due_to"),
        row.constant("list_order", WorklistOrder.class),
        row.flag("descending"));
  }

  private static Optional<CaseSpan> span(Row row) {
    return row.constantIfAny("span_kind", CaseSpan.Kind.class)
        .map(kind -> new CaseSpan(kind, row.date("span_from"), row.date("span_to")));
  }
}
