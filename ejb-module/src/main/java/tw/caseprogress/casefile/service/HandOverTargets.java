package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.HandOverTarget;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.AgencyScope;

/** Finds who receives what is handed over by the caller today. */
@ApplicationScoped
class HandOverTargets {

  private static final String UNIT =
      """
      select u.name_zh, u.name_en, u.phone from agency_unit u
       where u.id = ? and u.agency_id = ? and u.active
      """;

  // agency_unit_name; a unit that only an offering names is not kept, and never ends
  private static final String ENDED =
      "select count(*) from agency_unit where agency_id = ? and name_zh = ? and not active";

  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private OfficersOfAgency officers;
  @Inject private AgencyScope agencyScope;
  @Inject private TableReader tables;
  @Inject private Deputies deputies;
  @Inject private Clock clock;

  /**
   * A receiver that is there.
   *
   * @param shown what the rules of a hand-over ask of it
   * @param unit empty: of an officer the unit that has the case, of another agency the one by which
   *     it takes in the type
   */
  record Found(HandOverTarget shown, AgencyView agency, Optional<HandlingPlace> unit) {

    /** The officer who gets the case; empty text: whoever takes it. */
    String officer() {
      return shown.login().orElse("");
    }

    /**
     * Where a case of a type goes.
     *
     * @throws CaseInputException if the other agency does not take it in, and no unit is named
     */
    HandlingPlace place(CaseTypeView type) {
      return unit.or(() -> type.offeringOf(agency.code()).map(HandlingPlace::offering))
          .orElseThrow(() -> new CaseInputException(Fault.NO_UNIT));
    }
  }

  /**
   * Who receives.
   *
   * @throws CaseInputException if that agency or unit is not in use
   */
  Found of(Receiver to) {
    AgencyView agency = agency(to);
    Optional<HandlingPlace> unit = to.unitId().map(id -> unit(id, agency));
    Set<String> taken =
        to.otherAgency().isPresent()
            ? catalogue.offeredBy(agency.code()).stream()
                .map(CaseTypeView::code)
                .collect(Collectors.toSet())
            : Set.of();
    return new Found(
        new HandOverTarget(
            to.login().map(this::acting),
            unit.map(HandlingPlace::unit),
            to.otherAgency().isPresent(),
            taken),
        agency,
        unit);
  }

  /**
   * Refuses an officer who is none of the caller's own agency.
   *
   * @throws CaseInputException if that is so
   */
  void requireOfficer(Receiver to) {
    if (to.login().filter(login -> !officers.isOne(login)).isPresent()) {
      throw new CaseInputException(Fault.NOT_AN_OFFICER);
    }
  }

  /**
   * Refuses a place whose unit has ended.
   *
   * @throws CaseInputException if that is so
   */
  void requireInUse(HandlingPlace place) {
    if (tables.count(ENDED, place.agencyId(), place.unit()) > 0) {
      throw new CaseInputException(Fault.UNIT_ENDED);
    }
  }

  /** Who works for an officer today: while that one is away, the deputy. */
  String acting(String login) {
    return deputies.acting(login, LocalDate.now(clock));
  }

  private AgencyView agency(Receiver to) {
    String own = agencyScope.ownAgency();
    return to.otherAgency()
        .filter(code -> !code.equals(own))
        .or(() -> to.otherAgency().isPresent() ? Optional.empty() : Optional.of(own))
        .flatMap(agencies::agency)
        .orElseThrow(() -> new CaseInputException(Fault.NOT_ANOTHER_AGENCY));
  }

  private HandlingPlace unit(long id, AgencyView agency) {
    return tables
        .first(UNIT, row -> place(row, agency), id, agency.id())
        .orElseThrow(() -> new CaseInputException(Fault.NOT_A_UNIT));
  }

  private static HandlingPlace place(Row row, AgencyView agency) {
    return new HandlingPlace(
        agency.id(),
        row.text("name_zh"),
        Optional.of(row.text("name_en")),
        Optional.of(row.text("phone")));
  }
}
