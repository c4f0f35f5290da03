package tw.caseprogress.security.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.HashedPassword;
import tw.caseprogress.security.LoginTakenException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.StaffRow;
import tw.caseprogress.security.StaffSheet;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRefusedException;

/**
 * The transaction of a sheet of people, for {@link StaffSheetService}. A look is the same work,
 * taken back.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StaffSheetWork {

  /** A password for each is hashed, which takes a third of a second. */
  static final int MOST_NEW = 100;

  private static final String UNIQUE_VIOLATION = "23505";

  @Resource private EJBContext context;
  @Inject private KeptStaff keptStaff;
  @Inject private StaffUserRepository staffUsers;

  /** What a sheet would do; nothing is done. */
  public SheetOutcome look(SheetReading<StaffRow> reading) {
    SheetOutcome outcome = carryOut(reading);
    context.setRollbackOnly();
    return outcome;
  }

  /**
   * Does what was looked at.
   *
   * @param passwords for each login that is new
   * @throws SheetRefusedException if it would do something else by now, or has faults
   */
  public List<FirstPassword> apply(
      SheetReading<StaffRow> reading, SheetOutcome seen, Map<String, HashedPassword> passwords) {
    SheetOutcome outcome = carryOut(reading);
    if (!outcome.equals(seen) || !outcome.faults().isEmpty()) {
      throw new SheetRefusedException(outcome);
    }
    Map<Integer, StaffRow> rows =
        reading.rows().stream().collect(Collectors.toMap(StaffRow::row, row -> row));
    try {
      List<FirstPassword> made =
          outcome.lines().stream()
              .filter(line -> line.kind() == SheetLine.Kind.ADDED)
              .map(line -> make(rows.get(line.row()), passwords.get(line.key())))
              .toList();
      staffUsers.flush();
      return made;
    } catch (RuntimeException e) {
      if (isTaken(e)) {
        throw new SheetRefusedException(outcome);
      }
      throw e;
    }
  }

  private FirstPassword make(StaffRow row, HashedPassword first) {
    keptStaff.make(row.login(), row.details(), first);
    return new FirstPassword(row.login(), row.details().displayName(), first.password());
  }

  /** Whether somebody else made an account of the same login at the same moment. */
  static boolean isTaken(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean violates =
          cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
      if (violates || cause instanceof LoginTakenException) {
        return true;
      }
    }
    return false;
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
