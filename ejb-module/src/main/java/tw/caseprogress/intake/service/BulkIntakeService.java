package tw.caseprogress.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.deadline.DueDate;
import tw.caseprogress.intake.EarlierCase;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.IntakeWarnings;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.ListLook;
import tw.caseprogress.intake.ListedFaults;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.intake.MailRoomList;
import tw.caseprogress.intake.SubmissionKeyUsedException;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetReading;

/**
 * Takes several applications in: all are looked at before, then each is registered by itself, all
 * of it or nothing, by the rules of {@link IntakeService}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class BulkIntakeService {

  @Inject private IntakeService intakeService;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ConsentFormCatalogue consentForms;
  @Inject private AgencyScope agencyScope;
  @Inject private KeyRing keys;

  /** What would become of a mail-room list; nothing is done. No transaction spans its rows. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ListLook look(byte[] content) {
    String agencyCode = agencyScope.ownAgency();
    Function<LocalDate, Optional<String>> forms = consentForms(agencyCode);
    SheetReading<ListedIntake> reading =
        new MailRoomList(agencyCode, catalogue.offeredBy(agencyCode), forms, keys.blindIndex())
            .read(content);
    Map<Integer, List<SheetFault>> unread =
        reading.faults().stream().collect(Collectors.groupingBy(SheetFault::row));
    Set<Integer> read = reading.rows().stream().map(ListedIntake::row).collect(Collectors.toSet());
    return new ListLook(
        looks(reading.rows(), unread, forms),
        reading.faults().stream().filter(fault -> !read.contains(fault.row())).toList());
  }

  /** Which version of the consent form is in force on a day, read once for all rows. */
  private Function<LocalDate, Optional<String>> consentForms(String agencyCode) {
    return consentForms.versionsInForce(Optional.of(agencyCode));
  }

  /** What would become of applications that were typed; nothing is done. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<ListedLook> look(List<ListedIntake> listed) {
    return looks(listed, Map.of(), consentForms(agencyScope.ownAgency()));
  }

  /** Registers one of them, in a transaction of its own; what was registered before stays. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ListedReceipt register(ListedIntake listed) {
    try {
      return registered(listed);
    } catch (InvalidIntakeException e) {
      return ListedReceipt.refused(listed, ListedFaults.of(listed.row(), List.of(), e.faults()));
    } catch (SubmissionKeyUsedException e) {
      return ListedReceipt.refused(
          listed, List.of(ListedFaults.registeredOtherwise(listed.row(), e.caseNumber())));
    } catch (OutsideAgencyException e) {
      agencyScope.ownAgency(); // whoever belongs to none is refused altogether
      return ListedReceipt.refused(listed, List.of(ListedFaults.registeredElsewhere(listed.row())));
    }
  }

  /** Whoever registers the same at the same moment is second: the case is there by then. */
  private ListedReceipt registered(ListedIntake listed) {
    try {
      return ListedReceipt.of(listed, intakeService.register(listed.intake()));
    } catch (EJBException e) {
      if (intakeService.earlier(listed.intake()).isEmpty()) {
        throw e;
      }
      return ListedReceipt.of(listed, intakeService.register(listed.intake()));
    }
  }

  private List<ListedLook> looks(
      List<ListedIntake> listed,
      Map<Integer, List<SheetFault>> unread,
      Function<LocalDate, Optional<String>> forms) {
    Map<String, Integer> rows = new HashMap<>();
    List<ListedLook> looks = new ArrayList<>();
    for (ListedIntake one : listed) {
      Optional<Integer> sameAs = Optional.ofNullable(rows.putIfAbsent(whose(one), one.row()));
      List<SheetFault> faults =
          new ArrayList<>(
              ListedFaults.of(
                  one.row(),
                  unread.getOrDefault(one.row(), List.of()),
                  intakeService.faults(one.intake(), forms)));
      looks.add(look(one, faults, sameAs));
    }
    return looks;
  }

  private ListedLook look(ListedIntake listed, List<SheetFault> faults, Optional<Integer> sameAs) {
    Intake intake = listed.intake();
    Optional<EarlierCase> earlier = intakeService.earlier(intake);
    earlier
        .filter(found -> !found.sameContent())
        .map(found -> ListedFaults.registeredOtherwise(listed.row(), found.number()))
        .ifPresent(faults::add);
    boolean open = faults.isEmpty() && earlier.isEmpty();
    return new ListedLook(
        listed,
        faults,
        earlier,
        earlier.isPresent()
            ? earlier.get().dueOn()
            : intakeService.previewDueDate(intake).flatMap(DueDate::fixed),
        open ? intakeService.previewWarnings(intake) : IntakeWarnings.NONE,
        sameAs);
  }

  private static String whose(ListedIntake one) {
    Intake intake = one.intake();
    return intake.caseTypeCode() + " " + NameFold.of(intake.applicant().name());
  }
}
