package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.HandOverCandidate;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** The cases that somebody chose to hand over, as they stand. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HandOverQuery {

  // case_file_case_number_key
  private static final String CHOSEN =
      """
      select c.case_number, c.applicant_name_masked, c.state, c.officer_login, c.version,
             coalesce(u.display_name, c.officer_login) as officer_name
        from case_file c
        join agency a on a.id = c.handling_agency_id
        left join staff_user u on u.login = c.officer_login
       where c.case_number = any(?) and a.code = ?
       order by c.officer_login, c.due_on nulls last, c.id
      """;

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;
  @Inject private Deputies deputies;
  @Inject private Clock clock;

  /**
   * The cases of these numbers, by officer, the most pressing first.
   *
   * @throws CaseInputException if there are none, or more than one command hands over
   * @throws CaseNotFoundException if one does not exist, or belongs to another agency
   */
  public List<HandOverCandidate> candidates(Set<CaseNumber> numbers) {
    if (numbers.isEmpty()) {
      throw new CaseInputException(Fault.NO_CASES);
    }
    if (numbers.size() > HandOverService.MOST) {
      throw new CaseInputException(Fault.TOO_MANY_CASES);
    }
    List<String> digits = numbers.stream().map(CaseNumber::digits).toList();
    List<HandOverCandidate> found =
        tables.rows(
            CHOSEN,
            HandOverQuery::candidate,
            new Elements("bpchar", digits),
            agencyScope.ownAgency());
    requireAll(numbers, found);
    return found;
  }

  /** Who receives what is handed to an officer today: while that one is away, the deputy. */
  public String receiver(String login) {
    return deputies.acting(login, LocalDate.now(clock));
  }

  private static void requireAll(Set<CaseNumber> numbers, List<HandOverCandidate> found) {
    Set<CaseNumber> there =
        found.stream().map(HandOverCandidate::number).collect(Collectors.toSet());
    numbers.stream()
        .filter(number -> !there.contains(number))
        .findFirst()
        .ifPresent(
            number -> {
              throw new CaseNotFoundException(number);
            });
  }

  private static HandOverCandidate candidate(Row row) {
    return new HandOverCandidate(
        new CaseNumber(row.text("case_number")),
        row.text("applicant_name_masked"),
        row.constant("state", CaseState.class),
        row.text("officer_login"),
        row.text("officer_name"),
        row.integer("version"));
  }
}
