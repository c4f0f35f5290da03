package tw.caseprogress.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.statistics.AssumptionsChangedException;
import tw.caseprogress.statistics.BenefitAssumptions;
import tw.caseprogress.statistics.KeptAssumptions;

/** Keeps what the estimate of the benefit rests on; those from before stay beside it. */
@Stateless
@RolesAllowed(Role.Name.EVALUATION_OFFICER)
public class BenefitService {

  private static final String LOCK = "benefit_assumptions";

  private static final int LONGEST_HISTORY = 20;

  private static final String LATEST =
      """
      select id, applications, asking_percent, minutes_per_inquiry, hours_per_day, call_charge,
             call_minutes, agencies, cost_per_agency, own_cost, saved_by, saved_at
        from benefit_assumptions
       order by id desc
       limit ?
      """;

  private static final String INSERT =
      """
      insert into benefit_assumptions (applications, asking_percent, minutes_per_inquiry,
        hours_per_day, call_charge, call_minutes, agencies, cost_per_agency, own_cost, saved_by,
        saved_at)
      values (?, cast(? as numeric), ?, ?, cast(? as numeric), ?, ?, ?, ?, ?, ?)
      returning id
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /** The latest ones; those of the proposal as long as nobody saved any. */
  public KeptAssumptions latest() {
    return tables.first(LATEST, BenefitService::read, 1).orElse(KeptAssumptions.FIRST);
  }

  /** The last ones that were saved, the latest first. */
  public List<KeptAssumptions> history() {
    return tables.rows(LATEST, BenefitService::read, LONGEST_HISTORY);
  }

  /**
   * Saves others; the same as before are not saved again.
   *
   * @param seen the id of those that the caller has seen
   * @throws AssumptionsChangedException if somebody else saved others since
   */
  public void keep(long seen, BenefitAssumptions assumptions) {
    writer.lock(LOCK);
    KeptAssumptions before = latest();
    if (before.id() != seen) {
      throw new AssumptionsChangedException();
    }
    if (!before.assumptions().equals(assumptions)) {
      insert(assumptions);
      auditTrail.recordAt(
          AuditAction.BENEFIT_ASSUMPTIONS_CHANGED,
          Optional.empty(),
          Map.of("assumptions", before.assumptions() + " → " + assumptions));
    }
  }

  private void insert(BenefitAssumptions of) {
    writer.insert(
        INSERT,
        of.applications(),
        of.askingPercent().toPlainString(),
        of.minutesPerInquiry(),
        of.hoursPerDay(),
        of.callCharge().toPlainString(),
        of.callMinutes(),
        of.agencies(),
        of.costPerAgency(),
        of.ownCost(),
        currentCaller.get().login(),
        Instant.now(clock));
  }

  private static KeptAssumptions read(Row row) {
    return new KeptAssumptions(
        row.number("id"),
        new BenefitAssumptions(
            row.number("applications"),
            decimal(row, "asking_percent"),
            row.integer("minutes_per_inquiry"),
            row.integer("hours_per_day"),
            decimal(row, "call_charge"),
            row.integer("call_minutes"),
            row.integer("agencies"),
            row.number("cost_per_agency"),
            row.number("own_cost")),
        row.textIfAny("saved_by"),
        row.momentIfAny("saved_at"));
  }

  private static BigDecimal decimal(Row row, String column) {
    return new BigDecimal(row.text(column)).stripTrailingZeros();
  }
}
