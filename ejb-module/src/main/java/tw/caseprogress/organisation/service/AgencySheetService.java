package tw.caseprogress.organisation.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.AgencyRow;
import tw.caseprogress.organisation.AgencySheet;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRefusedException;

/**
 * Writes all agencies into a sheet, and takes over what a sheet says of them: it adds and changes,
 * and ends none. A look is the same work, taken back: so it finds what the work would find.
 */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class AgencySheetService {

  @Resource private EJBContext context;
  @Inject private AgencyRepository repository;
  @Inject private Agencies agencies;

  /** The bytes of a file with the agencies in use. */
  public byte[] export() {
    return AgencySheet.write(repository.all(true).stream().map(Agency::kept).toList());
  }

  /** What a file would do; nothing is done. */
  public SheetOutcome look(byte[] content) {
    SheetOutcome outcome = carryOut(content);
    context.setRollbackOnly();
    return outcome;
  }

  /**
   * Does what was looked at, all of it or nothing.
   *
   * @param seen what the caller has seen that the file would do
   * @throws SheetRefusedException if it would do something else by now, or has faults
   */
  public void apply(byte[] content, SheetOutcome seen) {
    SheetOutcome outcome = carryOut(content);
    if (!outcome.equals(seen) || !outcome.faults().isEmpty()) {
      throw new SheetRefusedException(outcome);
    }
  }

  private SheetOutcome carryOut(byte[] content) {
    SheetReading<AgencyRow> reading = AgencySheet.read(content);
    List<SheetFault> faults = new ArrayList<>(reading.faults());
    List<SheetLine> lines = new ArrayList<>();
    reading.rows().stream()
        .sorted(Comparator.comparing(AgencySheetService::isBelow)) // those above first
        .forEach(row -> carryOut(row, faults).ifPresent(lines::add));
    return new SheetOutcome(lines, faults);
  }

  private static boolean isBelow(AgencyRow row) {
    return row.details().level() == AgencyLevel.SECOND_LEVEL;
  }

  private Optional<SheetLine> carryOut(AgencyRow row, List<SheetFault> faults) {
    AgencyDetails details = row.details();
    Optional<Agency> known = repository.findLocked(row.code());
    if (known.filter(agency -> !agency.isActive()).isPresent()) {
      faults.add(SheetFault.of(row.row(), "code", SheetFault.Code.ENDED));
      return Optional.empty();
    }
    try {
      if (known.isEmpty()) {
        agencies.add(row.code(), details);
        return Optional.of(SheetLine.added(row.row(), row.code(), details.nameZh()));
      }
      return Optional.of(
          SheetLine.of(
              row.row(), row.code(), details.nameZh(), agencies.change(known.get(), details)));
    } catch (AgencyRefusedException e) {
      for (AgencyFault fault : e.faults()) {
        faults.add(SheetFault.ofRule(row.row(), AgencySheet.columnOf(fault), fault));
      }
      return Optional.empty();
    }
  }
}
