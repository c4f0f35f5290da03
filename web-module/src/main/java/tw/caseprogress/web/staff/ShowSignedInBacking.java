package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/** Backs the corner of the intranet's screens that says who is signed in, and of which agency. */
@Named
@RequestScoped
public class ShowSignedInBacking {

  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;
  @Inject private ViewLanguage language;

  /** The person's own name; empty text where the account was ended meanwhile. */
  public String getName() {
    return currentCaller.find().map(Caller::displayName).orElse("");
  }

  /** The agency and, in Chinese, in which they are kept, the unit; empty for staff of the city. */
  public String getPlace() {
    return currentCaller.find().map(this::place).orElse("");
  }

  private String place(Caller caller) {
    Stream<String> agency =
        agencyScope.ownAgencyIfAny().flatMap(agencies::agency).stream()
            .map(one -> language.of(one.nameZh(), one.nameEn()));
    return Stream.concat(agency, Stream.of(language.of(caller.unit(), "")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
