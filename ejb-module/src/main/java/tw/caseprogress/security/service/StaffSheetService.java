package tw.caseprogress.security.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.StaffRow;
import tw.caseprogress.security.StaffSheet;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRefusedException;

/**
 * Writes the people whom the caller keeps into a sheet, and takes over what a sheet says of them:
 * it makes accounts and changes them, and ends none. A look is the same work, taken back.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
public class StaffSheetService {

  /** A password for each is hashed, which takes a third of a second. */
  static final int MOST_NEW = 100;

  @Resource private EJBContext context;
  @Inject private StaffQuery staffQuery;
  @Inject private KeptStaff keptStaff;
  @Inject private StaffUserRepository staffUsers;
  @Inject private AgencyScope agencyScope;
  @Inject private CurrentCaller currentCaller;
  @Inject private Event<AccountDeed> accountDeed;

  /** The bytes of a file with the people whose account is in use; that it was made is kept. */
  public byte[] export() {
    List<StaffMember> people =
        staffQuery.people().stream().filter(one -> one.state() != StaffState.ENDED).toList();
    accountDeed.fire(
        new AccountDeed(
            AccountDeed.Kind.STAFF_USERS_EXPORTED,
            currentCaller.get().login(),
            agencyScope.confinedTo(),
            Map.of("people", String.valueOf(people.size()))));
    return StaffSheet.write(people);
  }

  /** What a file would do; nothing is done. */
  public SheetOutcome look(byte[] content) {
    SheetOutcome outcome = carryOut(read(content));
    context.setRollbackOnly();
    return outcome;
  }

  /**
   * Does what was looked at, all of it or nothing.
   *
   * @param seen what the caller has seen that the file would do
   * @return the passwords of those who are new, which are kept nowhere
   * @throws SheetRefusedException if it would do something else by now, or has faults
   */
  public List<FirstPassword> apply(byte[] content, SheetOutcome seen) {
    SheetReading<StaffRow> reading = read(content);
    SheetOutcome outcome = carryOut(reading);
    if (!outcome.equals(seen) || !outcome.faults().isEmpty()) {
      throw new SheetRefusedException(outcome);
    }
    Map<Integer, StaffRow> rows =
        reading.rows().stream().collect(Collectors.toMap(StaffRow::row, row -> row));
    return outcome.lines().stream()
        .filter(line -> line.kind() == SheetLine.Kind.ADDED)
        .map(line -> create(rows.get(line.row())))
        .toList();
  }

  private FirstPassword create(StaffRow row) {
    return new FirstPassword(
        row.login(), row.details().displayName(), keptStaff.create(row.login(), row.details()));
  }

  private SheetReading<StaffRow> read(byte[] content) {
    return StaffSheet.read(content, agencyScope.confinedTo());
  }

  /** Changes who is there; who is new could be made. */
  private SheetOutcome carryOut(SheetReading<StaffRow> reading) {
    List<SheetFault> faults = new ArrayList<>(reading.faults());
    List<SheetLine> lines = new ArrayList<>();
    reading.rows().forEach(row -> carryOut(row, faults).ifPresent(lines::add));
    List<SheetLine> added =
        lines.stream().filter(line -> line.kind() == SheetLine.Kind.ADDED).toList();
    if (added.size() > MOST_NEW) {
      faults.add(
          SheetFault.of(
              added.get(MOST_NEW).row(), "login", SheetFault.Code.TOO_MANY_NEW, MOST_NEW));
    }
    return new SheetOutcome(lines, faults);
  }

  private Optional<SheetLine> carryOut(StaffRow row, List<SheetFault> faults) {
    StaffDetails details = row.details();
    try {
      if (staffUsers.find(row.login()).isEmpty()) {
        keptStaff.requireNew(row.login(), details);
        return Optional.of(SheetLine.added(row.row(), row.login(), details.displayName()));
      }
      StaffUser user = keptStaff.kept(row.login());
      if (!user.isActive()) {
        faults.add(SheetFault.of(row.row(), "login", SheetFault.Code.ENDED));
        return Optional.empty();
      }
      Map<String, String> differences = StaffSheet.differences(user.details(), details);
      if (!differences.isEmpty()) {
        keptStaff.change(user, details);
      }
      return Optional.of(SheetLine.of(row.row(), row.login(), details.displayName(), differences));
    } catch (StaffRefusedException e) {
      for (StaffFault fault : e.faults()) {
        faults.add(SheetFault.ofRule(row.row(), StaffSheet.columnOf(fault), fault));
      }
      return Optional.empty();
    }
  }
}
