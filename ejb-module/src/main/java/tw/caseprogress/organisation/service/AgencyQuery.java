package tw.caseprogress.organisation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;
import tw.caseprogress.security.Role;

/** The agencies as system administrators keep them, with those that were ended. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class AgencyQuery {

  @Inject private AgencyRepository repository;

  /** All, by code; the ended ones last. */
  public List<KeptAgency> agencies() {
    return Stream.of(true, false)
        .flatMap(active -> repository.all(active).stream())
        .map(Agency::kept)
        .toList();
  }

  /** One by its code. */
  public Optional<KeptAgency> agency(String code) {
    return repository.find(code).map(Agency::kept);
  }
}
