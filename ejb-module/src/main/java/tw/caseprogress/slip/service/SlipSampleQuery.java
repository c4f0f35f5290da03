package tw.caseprogress.slip.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.SlipSample;

/** Shows administrators how the slips of a design will look. It reads no case and logs nothing. */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SlipSampleQuery {

  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /**
   * The slip of an invented case that comes in today, at the owner if that offers the design, else
   * at the first that does.
   *
   * @param design complete or not
   * @return empty if there is no such agency any more
   */
  public Optional<AcceptanceSlip> sample(CaseTypeDefinition design, ContactLanguage language) {
    LocalDate today = LocalDate.now(clock);
    Stream<String> offering =
        design.offerings().stream().map(OfferingDefinition::agencyCode).sorted();
    String owner = design.ownerAgencyCode();
    boolean offers = design.offerings().stream().anyMatch(one -> one.agencyCode().equals(owner));
    return (offers ? Stream.of(owner) : Stream.concat(offering, Stream.of(owner)))
        .flatMap(code -> agencies.agency(code).stream())
        .findFirst()
        .map(
            agency ->
                SlipSample.of(
                    design, agency, today, dueOn(design, agency.code(), today), language));
  }

  /** Empty too without a calendar, which an empty system may lack. */
  private Optional<LocalDate> dueOn(CaseTypeDefinition design, String agency, LocalDate today) {
    try {
      return SlipSample.type(design)
          .rule()
          .knownDueOn(CaseClock.receivedOn(today), workingDays.calendarOf(agency), today);
    } catch (CalendarNotPublishedException e) {
      return Optional.empty();
    }
  }
}
