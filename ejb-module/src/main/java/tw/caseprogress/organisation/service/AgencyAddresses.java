package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.schema.TableReader;

/** Where agencies are. */
@ApplicationScoped
public class AgencyAddresses {

  @Inject private TableReader tables;

  /** The address of an agency; empty if it keeps none. */
  public Optional<String> of(String agencyCode) {
    return tables
        .first(
            "select address_zh from agency where code = ?",
            row -> row.textIfAny("address_zh"),
            agencyCode)
        .flatMap(address -> address)
        .filter(address -> !address.isEmpty());
  }
}
