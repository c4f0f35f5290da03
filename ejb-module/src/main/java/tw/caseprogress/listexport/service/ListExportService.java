package tw.caseprogress.listexport.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.listexport.CaseListFile;
import tw.caseprogress.listexport.ExportOrder;
import tw.caseprogress.listexport.ExportRefusal;
import tw.caseprogress.listexport.ExportRefusedException;
import tw.caseprogress.listexport.ExportState;
import tw.caseprogress.listexport.FetchedList;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.ListReader;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.service.WholeLists;

/** Takes orders of lists of the caller's agency, and hands finished ones to who ordered them. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class ListExportService {

  /** The most rows of a file. */
  public static final long MOST_ROWS = 2_000_000;

  /** How many orders of one person may wait. */
  static final int MOST_WAITING = 3;

  private static final int SHOWN = 20;

  // list_export_own
  private static final String OWN =
      ExportRow.COLUMNS + " where e.ordered_by = ? order by e.id desc limit ?";

  // list_export_file_id_key
  private static final String BY_FILE = ExportRow.COLUMNS + " where e.file_id = ?::uuid";

  private static final String WAITING =
      """
      select count(*) from list_export
       where ordered_by = ? and state in ('ORDERED', 'RUNNING')
      """;

  private static final String ORDER =
      """
      insert into list_export (ordered_by, agency_code, supervisor, form, language, span_kind,
        span_from, span_to, list_group, case_type_code, only_mine, officer_login, unit, due_from,
        due_to, list_order, descending, rows_total, ordered_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private WholeLists lists;
  @Inject private AgencyScope agencyScope;
  @Inject private CurrentCaller currentCaller;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;

  /** How many cases a list of the caller has. */
  public long count(WorklistFilter filter, Optional<CaseSpan> span) {
    return lists.count(reader(), filter, span);
  }

  /**
   * Takes an order; a job fills it.
   *
   * @return how many cases the list has
   * @throws ExportRefusedException if it is not taken
   */
  public long order(ExportOrder order) {
    ListReader reader = reader();
    writer.lock("exports of " + reader.login());
    if (tables.count(WAITING, reader.login()) >= MOST_WAITING) {
      throw new ExportRefusedException(ExportRefusal.TOO_MANY);
    }
    long rows = lists.count(reader, order.filter(), order.span());
    if (rows == 0) {
      throw new ExportRefusedException(ExportRefusal.EMPTY);
    }
    if (rows > MOST_ROWS) {
      throw new ExportRefusedException(ExportRefusal.TOO_LONG);
    }
    insert(reader, order, rows);
    return rows;
  }

  private void insert(ListReader reader, ExportOrder order, long rows) {
    WorklistFilter filter = order.filter();
    writer.update(
        ORDER,
        reader.login(),
        reader.agencyCode(),
        reader.supervisor(),
        order.form().name(),
        order.english() ? "EN" : "ZH",
        order.span().map(span -> span.kind().name()).orElse(null),
        order.span().map(CaseSpan::from).orElse(null),
        order.span().map(CaseSpan::to).orElse(null),
        filter.group().map(Enum::name).orElse(null),
        filter.caseTypeCode().orElse(null),
        filter.onlyMine(),
        filter.officerLogin().orElse(null),
        filter.unit().orElse(null),
        filter.dueFrom().orElse(null),
        filter.dueTo().orElse(null),
        filter.order().name(),
        filter.descending(),
        rows,
        Instant.now(clock));
  }

  /** The caller's latest exports, the newest first. */
  public List<ListExport> own() {
    return tables.rows(OWN, ExportRow::read, currentCaller.get().login(), SHOWN);
  }

  /**
   * A finished list, for who ordered it and still belongs to its agency; that it was fetched is
   * written down.
   *
   * @return empty if there is none of this id for the caller, or not any more
   */
  public Optional<FetchedList> fetch(UUID fileId) {
    Instant now = Instant.now(clock);
    String login = currentCaller.get().login();
    return tables
        .first(BY_FILE, ExportRow::read, fileId.toString())
        .filter(export -> export.reader().login().equals(login))
        .filter(export -> agencyScope.reaches(export.reader().agencyCode()))
        .filter(export -> export.stateAt(now) == ExportState.READY)
        .flatMap(this::fetched);
  }

  private Optional<FetchedList> fetched(ListExport export) {
    Path file = ExportFolder.finished(export.fileId());
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    auditTrail.recordAt(
        AuditAction.CASES_EXPORTED,
        Optional.of(export.reader().agencyCode()),
        Map.of(
            "rows", Long.toString(export.rowsDone()),
            "as", export.order().form().name(),
            "export", Long.toString(export.id()),
            "filters", String.join(" ", export.order().filter().kinds())));
    LocalDate day = LocalDate.ofInstant(export.orderedAt(), clock.getZone());
    return Optional.of(
        new FetchedList(
            file,
            CaseListFile.name(export.order().form(), export.order().english(), day),
            export.order().form()));
  }

  private ListReader reader() {
    Caller caller = currentCaller.get();
    return new ListReader(caller.login(), agencyScope.ownAgency(), caller.has(Role.SUPERVISOR));
  }
}
