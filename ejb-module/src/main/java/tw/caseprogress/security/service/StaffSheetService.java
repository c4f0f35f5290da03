package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.HashedPassword;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffRow;
import tw.caseprogress.security.StaffSheet;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRefusedException;

/**
 * Writes the people whom the caller keeps into a sheet, and takes over what a sheet says of them:
 * it makes accounts and changes them, and ends none.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
public class StaffSheetService {

  @Inject private StaffQuery staffQuery;
  @Inject private StaffSheetWork work;
  @Inject private StaffAccounts accounts;
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
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SheetOutcome look(byte[] content) {
    return work.look(read(content));
  }

  /**
   * Does what was looked at, all of it or nothing.
   *
   * @param seen what the caller has seen that the file would do
   * @return the passwords of those who are new, which are kept nowhere
   * @throws SheetRefusedException if it would do something else by now, or has faults
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<FirstPassword> apply(byte[] content, SheetOutcome seen) {
    return work.apply(read(content), seen, passwords(seen));
  }

  /**
   * Made before the transaction: to hash a hundred takes half a minute, and nobody waits for it.
   */
  private Map<String, HashedPassword> passwords(SheetOutcome seen) {
    if (!seen.faults().isEmpty()) {
      return Map.of();
    }
    return seen.lines().stream()
        .filter(line -> line.kind() == SheetLine.Kind.ADDED)
        .limit(StaffSheetWork.MOST_NEW)
        .collect(Collectors.toMap(SheetLine::key, line -> accounts.firstPassword(line.key())));
  }

  private SheetReading<StaffRow> read(byte[] content) {
    return StaffSheet.read(content, agencyScope.confinedTo());
  }
}
