package tw.caseprogress.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.UnitDetails;
import tw.caseprogress.organisation.UnitFault;
import tw.caseprogress.organisation.UnitRefusedException;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;

/**
 * What system administrators do to the units of agencies. A unit is ended, never deleted.
 *
 * <p>Every command throws {@link UnitRefusedException} with every fault and then leaves all as it
 * was.
 */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class UnitService {

  // agency_code_key; one change of an agency's units after the other
  private static final String AGENCY = "select id from agency where code = ? and active for update";

  // agency_unit_name
  private static final String TAKEN =
      "select count(*) from agency_unit where agency_id = ? and name_zh = ? and id <> ?";

  private static final String ADD =
      """
      insert into agency_unit
        (name_zh, name_en, phone, counter_zh, counter_en, fax, email, agency_id)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CHANGE =
      """
      update agency_unit
         set name_zh = ?, name_en = ?, phone = ?, counter_zh = ?, counter_en = ?, fax = ?,
             email = ?, version = version + 1
       where id = ?
      """;

  private static final String KEEP =
      "update agency_unit set active = ?, version = version + 1 where id = ?";

  // staff_user_agency
  private static final String PEOPLE =
      "select count(*) from staff_user where agency_code = ? and unit = ? and active";

  private static final String RENAME_OF_PEOPLE =
      "update staff_user set unit = ?, version = version + 1 where agency_code = ? and unit = ?";

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private UnitQuery unitQuery;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<ReferenceDataChanged> changed;

  /** Adds a unit to an agency in use. */
  public void add(String agencyCode, UnitDetails details) {
    long agency = agency(agencyCode);
    refuse(faults(agency, 0, details));
    write(ADD, details, agency);
    log(agencyCode, " → " + details.shown());
  }

  /**
   * Changes what is kept of a unit; its people go with another name.
   *
   * @param seen the unit as the caller has seen it
   */
  public void change(String agencyCode, KeptUnit seen, UnitDetails details) {
    long agency = agency(agencyCode);
    UnitDetails before = kept(agencyCode, seen).details();
    refuse(faults(agency, seen.id(), details));
    if (before.equals(details)) {
      return;
    }
    write(CHANGE, details, seen.id());
    if (!before.nameZh().equals(details.nameZh())) {
      writer.update(RENAME_OF_PEOPLE, details.nameZh(), agencyCode, before.nameZh());
    }
    log(agencyCode, before.shown() + " → " + details.shown());
  }

  /**
   * Ends a unit of which nobody is any more.
   *
   * @param seen the unit as the caller has seen it
   */
  public void end(String agencyCode, KeptUnit seen) {
    agency(agencyCode);
    UnitDetails unit = kept(agencyCode, seen).details();
    if (tables.count(PEOPLE, agencyCode, unit.nameZh()) > 0) {
      throw refusal(UnitFault.PEOPLE);
    }
    writer.update(KEEP, false, seen.id());
    log(agencyCode, unit.shown() + " → ");
  }

  /**
   * Takes an ended unit into use again.
   *
   * @param seen the unit as the caller has seen it
   */
  public void reopen(String agencyCode, KeptUnit seen) {
    agency(agencyCode);
    UnitDetails unit = kept(agencyCode, seen).details();
    writer.update(KEEP, true, seen.id());
    log(agencyCode, " → " + unit.shown());
  }

  private void write(String statement, UnitDetails details, long id) {
    CounterDetails counter = details.counter();
    writer.update(
        statement,
        details.nameZh(),
        details.nameEn(),
        details.phone(),
        counter.placeZh(),
        counter.placeEn(),
        counter.fax(),
        counter.email(),
        id);
    changed.fire(new ReferenceDataChanged());
  }

  private long agency(String code) {
    return writer.returning(AGENCY, row -> row.number(1), code).stream()
        .findFirst()
        .orElseThrow(() -> refusal(UnitFault.CHANGED_MEANWHILE));
  }

  private KeptUnit kept(String agencyCode, KeptUnit seen) {
    return unitQuery.units(agencyCode).stream()
        .filter(unit -> unit.id() == seen.id() && unit.version() == seen.version())
        .findFirst()
        .orElseThrow(() -> refusal(UnitFault.CHANGED_MEANWHILE));
  }

  private Set<UnitFault> faults(long agency, long id, UnitDetails details) {
    Set<UnitFault> faults = EnumSet.noneOf(UnitFault.class);
    faults.addAll(details.faults());
    if (tables.count(TAKEN, agency, details.nameZh(), id) > 0) {
      faults.add(UnitFault.NAME_TAKEN);
    }
    return faults;
  }

  private static void refuse(Set<UnitFault> faults) {
    if (!faults.isEmpty()) {
      throw new UnitRefusedException(faults);
    }
  }

  private static UnitRefusedException refusal(UnitFault fault) {
    return new UnitRefusedException(EnumSet.of(fault));
  }

  /** In the history of the agency. */
  private void log(String agencyCode, String beforeAndAfter) {
    auditTrail.recordAt(
        AuditAction.AGENCY_CHANGED, Optional.of(agencyCode), Map.of("unit", beforeAndAfter));
  }
}
