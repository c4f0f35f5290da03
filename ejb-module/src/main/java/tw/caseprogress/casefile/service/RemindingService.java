package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.OfficerReminded;
import tw.caseprogress.casefile.RemindRefusal;
import tw.caseprogress.casefile.RemindResult;
import tw.caseprogress.casefile.RemindedOfficer;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;

/** Reminds officers of cases at the wish of a supervisor (催辦). */
@Stateless
@RolesAllowed(Role.Name.SUPERVISOR)
public class RemindingService {

  private static final String HAS_ADDRESS =
      "select count(*) from staff_user where login = ? and email is not null and active";

  private static final Comparator<CaseNumber> BY_DIGITS = Comparator.comparing(CaseNumber::digits);

  @Inject private CaseFileAccess access;
  @Inject private CaseFileRepository caseFiles;
  @Inject private TableReader tables;
  @Inject private Deputies deputies;
  @Inject private CallerDirectory staff;
  @Inject private CurrentCaller currentCaller;
  @Inject private CaseJournal journal;
  @Inject private Event<OfficerReminded> officerReminded;
  @Inject private Clock clock;

  /**
   * Reminds whoever works on a case, its officer or the deputy; once a day.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.casefile.CaseClosedException if it is closed
   * @throws CaseInputException if nobody has it, or somebody was reminded today
   */
  public RemindedOfficer remind(CaseNumber caseNumber, int expectedVersion) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    String to = remind(caseFile);
    tell(to, caseFile);
    return new RemindedOfficer(staff.nameOf(to), hasAddress(to));
  }

  /**
   * Reminds of several cases, each as it is now; of those that may not be reminded of it is said
   * why. All or, if one of them does not exist for the caller, none.
   *
   * @param numbers at most {@value HandOverService#MOST}
   * @throws tw.caseprogress.casefile.CaseNotFoundException if one does not exist, or belongs to
   *     another agency
   * @throws CaseInputException if there are none, or too many
   */
  public RemindResult remind(Set<CaseNumber> numbers) {
    HandOverService.requireSome(numbers);
    LocalDate today = LocalDate.now(clock);
    List<CaseNumber> reminded = new ArrayList<>();
    List<RemindResult.Left> left = new ArrayList<>();
    Map<String, CaseFile> told = new LinkedHashMap<>();
    // In one order, so that two commands on the same cases cannot wait for each other
    for (CaseNumber number : numbers.stream().sorted(BY_DIGITS).toList()) {
      CaseFile caseFile = access.locked(number);
      Optional<RemindRefusal> refusal = caseFile.handlingBook().remindRefusal(today);
      if (refusal.isPresent()) {
        left.add(new RemindResult.Left(number, refusal.get()));
      } else {
        access.begin(caseFile, caseFile.version());
        told.put(remind(caseFile), caseFile);
        reminded.add(number);
      }
    }
    told.forEach(this::tell);
    return new RemindResult(
        reminded,
        told.keySet().stream()
            .filter(to -> !hasAddress(to))
            .map(staff::nameOf)
            .collect(Collectors.toSet()),
        left);
  }

  /** Adds the entry; who is reminded. */
  private String remind(CaseFile caseFile) {
    String to = deputies.acting(caseFile.origin().officerLogin(), LocalDate.now(clock));
    caseFile.handlingBook().remind(staff.nameOf(to), journal.entry());
    journal.log(AuditAction.OFFICER_REMINDED, caseFile, Map.of("to", to));
    return to;
  }

  /** Tells somebody of all cases of the day; one of them says in which agency. */
  private void tell(String to, CaseFile caseFile) {
    caseFiles.write(); // who listens looks at the tables
    officerReminded.fire(
        new OfficerReminded(currentCaller.get().login(), to, caseFile.origin().handlingAgencyId()));
  }

  private boolean hasAddress(String login) {
    return tables.count(HAS_ADDRESS, login) > 0;
  }
}
