package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** Keeps from where to where cases went, and who had them before. */
@ApplicationScoped
class CaseMoves {

  private static final String NOTE =
      """
      insert into case_move (case_file_id, from_agency_id, from_unit, from_unit_en, from_phone,
        from_officer, to_agency_id, moved_on)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  // case_move_of_case
  private static final String ARRIVAL =
      """
      select m.from_agency_id, m.from_unit, m.from_unit_en, m.from_phone, m.from_officer
        from case_move m
       where m.case_file_id = ? and m.to_agency_id = ?
         and m.id = (select max(a.id) from case_move a
                      where a.case_file_id = m.case_file_id and a.from_agency_id <> a.to_agency_id)
      """;

  // case_file_case_number_key, case_move_of_case
  private static final String DEPARTURE =
      """
      select c.handling_agency_id, c.handling_unit, max(m.moved_on) as moved_on
        from case_file c join case_move m on m.case_file_id = c.id
       where c.case_number = ? and m.from_agency_id = ? and c.handling_agency_id <> ?
       group by c.handling_agency_id, c.handling_unit
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;

  /**
   * Where a case was before it came to its agency.
   *
   * @param officer who had it there; empty text if nobody did
   */
  record Arrival(HandlingPlace from, String officer) {}

  /** Where a case is that an agency gave away, and when it did so last. */
  record Departure(long agencyId, String unit, LocalDate on) {}

  void note(long caseFileId, HandlingPlace from, String officer, HandlingPlace to, LocalDate on) {
    writer.update(
        NOTE,
        caseFileId,
        from.agencyId(),
        from.unit(),
        from.unitEn(),
        from.phone(),
        officer,
        to.agencyId(),
        on);
  }

  /** From where a case came to an agency; empty if that agency took it in itself. */
  Optional<Arrival> arrival(long caseFileId, long agencyId) {
    return tables.first(ARRIVAL, CaseMoves::arrival, caseFileId, agencyId);
  }

  /** Where a case is that an agency had; empty if it never did, or has it. */
  Optional<Departure> departure(CaseNumber number, long agencyId) {
    return tables.first(
        DEPARTURE,
        row ->
            new Departure(
                row.number("handling_agency_id"), row.text("handling_unit"), row.date("moved_on")),
        number.digits(),
        agencyId,
        agencyId);
  }

  private static Arrival arrival(Row row) {
    return new Arrival(
        new HandlingPlace(
            row.number("from_agency_id"),
            row.text("from_unit"),
            row.textIfAny("from_unit_en"),
            row.textIfAny("from_phone")),
        row.text("from_officer"));
  }
}
