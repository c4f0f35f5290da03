package tw.caseprogress.casetype.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.Publication;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/**
 * Reads all case types at once, for the catalogue: one statement for each kind of row, however many
 * there are.
 */
@ApplicationScoped
class CaseTypeReader {

  /** Each command that changes a case type, its versions or who offers it counts its revision. */
  private static final String MARK =
      "select count(*), coalesce(sum(revision), 0), coalesce(max(id), 0) from case_type";

  private static final String VERSIONS =
      """
      select v.id, v.case_type_id, t.code, v.version_no, v.state, v.published_on,
             v.name_zh, v.name_en, v.limit_length, v.limit_unit, v.clock_start, v.pause_policy,
             v.supplement_days, v.extension_allowed, v.external_review_days,
             v.external_review_pauses, v.upward_referral_days, v.upward_referral_pauses,
             v.notify_due_date_moved, v.legal_basis_zh,
             v.slip_heading_zh, v.slip_heading_en, v.slip_fields, v.slip_notes_zh,
             v.slip_notes_en, v.slip_password_apart, v.slip_paper
        from case_type_version v join case_type t on t.id = v.case_type_id
       order by t.code, v.version_no
      """;

  private static final String STEPS =
      """
      select case_type_version_id as parent, step_order, name_zh, name_en, public_text_zh,
             public_text_en, optional, planned_working_days, notify_by_email,
             notify_by_text_message
        from key_step order by case_type_version_id, step_order
      """;

  private static final String PAPERS =
      """
      select case_type_version_id as parent, paper_order, name_zh, name_en, mandatory
        from required_paper order by case_type_version_id, paper_order
      """;

  private static final String NOTICES =
      """
      select case_type_version_id as parent, event, by_email, by_text_message
        from case_type_notice
      """;

  private static final String OFFERINGS =
      """
      select o.case_type_id as parent, o.agency_id, a.code, o.handling_unit_zh,
             o.handling_unit_en, o.phone
        from case_type_agency o join agency a on a.id = o.agency_id
       order by a.code
      """;

  private final TableReader tables;

  protected CaseTypeReader() {
    this(null);
  }

  @Inject
  CaseTypeReader(TableReader tables) {
    this.tables = tables;
  }

  /**
   * What tells one state of the tables from another.
   *
   * @param types how many case types there are
   * @param revisions how often they were changed, together
   * @param newest the identity of the one that was added last
   */
  record Mark(long types, long revisions, long newest) {}

  /** All case types, with the mark that the tables had before they were read. */
  record Reading(Mark mark, CaseTypeSnapshot snapshot) {}

  /** What stands in the tables now; whoever comes first may come without a transaction. */
  Reading read() {
    Mark mark = mark();
    // versions come first: what is published meanwhile is left out with all that belongs to it
    List<VersionRow> versions = tables.rows(VERSIONS, VersionRow::read);
    CaseTypeParts parts =
        new CaseTypeParts(
            byParent(STEPS, CaseTypeParts::step),
            byParent(PAPERS, CaseTypeParts::paper),
            byParent(NOTICES, CaseTypeParts::notice),
            byParent(OFFERINGS, CaseTypeParts::offering));
    Map<Long, Map<Publication, CaseTypeView>> types = new LinkedHashMap<>();
    for (VersionRow version : versions) {
      types
          .computeIfAbsent(version.caseTypeId(), id -> new LinkedHashMap<>())
          .put(version.publication(), version.view(parts));
    }
    return new Reading(mark, new CaseTypeSnapshot(new ArrayList<>(types.values())));
  }

  /**
   * The same, or empty if nothing moved since a mark. Outside the caller's transaction, which a
   * database that cannot answer must not spoil: there is an older answer to go on with.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  Optional<Reading> readIfMoved(Mark since) {
    return mark().equals(since) ? Optional.empty() : Optional.of(read());
  }

  /** What stands in the tables now, moved or not, likewise outside the caller's transaction. */
  @Transactional(TxType.NOT_SUPPORTED)
  Reading readOutside() {
    return read();
  }

  private Mark mark() {
    return tables
        .first(MARK, row -> new Mark(row.number(1), row.number(2), row.number(3)))
        .orElseThrow();
  }

  private <T> Map<Long, List<T>> byParent(String sql, Function<Row, T> part) {
    return tables.rows(sql, row -> Map.entry(row.number("parent"), part.apply(row))).stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }
}
