package tw.caseprogress.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.UnitDetails;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;

/**
 * The units of an agency, for whoever keeps them, puts people into them, or hands cases to them;
 * none is a secret.
 */
@Stateless
@RolesAllowed({
  Role.Name.SYSTEM_ADMINISTRATOR,
  Role.Name.AGENCY_ADMINISTRATOR,
  Role.Name.CASE_OFFICER,
  Role.Name.SUPERVISOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UnitQuery {

  private static final String UNITS =
      """
      select u.id, u.name_zh, u.name_en, u.phone, u.counter_zh, u.counter_en, u.fax, u.email,
             u.active, u.version
        from agency_unit u
        join agency a on a.id = u.agency_id
       where a.code = ?
       order by u.active desc, u.id
      """;

  @Inject private TableReader tables;

  /** All of an agency, as they were added, the ended ones last. */
  public List<KeptUnit> units(String agencyCode) {
    return tables.rows(
        UNITS,
        row ->
            new KeptUnit(
                row.number("id"),
                new UnitDetails(
                    row.text("name_zh"),
                    row.text("name_en"),
                    row.text("phone"),
                    new CounterDetails(
                        row.text("counter_zh"),
                        row.text("counter_en"),
                        row.text("fax"),
                        row.text("email"))),
                row.flag("active"),
                row.integer("version")),
        agencyCode);
  }
}
