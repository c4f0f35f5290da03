package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.service.ContactService;

/** Backs the dialog by which a party is reached at another place, or at one more. */
@Named
@ViewScoped
public class ChangeContactBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contactService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ViewCaseBacking viewCase;
  @Inject private Clock clock;

  private PartyRole role;
  private ContactPlace place;
  private String address;
  private ConsentManner manner = ConsentManner.PHONE;
  private LocalDate consentedOn;
  private boolean oldAddressTold = true;
  private String reason;

  /** Where a party is reached, or may be. */
  public record Place(PartyRole role, ContactPlace place, Optional<String> masked) {

    private static Stream<Place> of(PartyView party) {
      return Arrays.stream(ContactPlace.values())
          .map(place -> new Place(party.role(), place, party.masked(place)));
    }
  }

  /** Starts with a consent of today. */
  @PostConstruct
  public void open() {
    consentedOn = LocalDate.now(clock);
  }

  /** The places of all parties, filled or not. */
  public List<Place> getPlaces() {
    return viewCase.getShown().parties().stream().flatMap(Place::of).toList();
  }

  public String change() {
    return actOnCase.carryOut(
        (number, version) ->
            contactService.change(
                number,
                version,
                new ContactChange(
                    role, place, address, manner, consentedOn, oldAddressTold, reason)),
        "staff_casefile_view.message.info.contactChanged",
        "change");
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public ContactPlace getPlace() {
    return place;
  }

  public void setPlace(ContactPlace place) {
    this.place = place;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public ConsentManner getManner() {
    return manner;
  }

  public void setManner(ConsentManner manner) {
    this.manner = manner;
  }

  public LocalDate getConsentedOn() {
    return consentedOn;
  }

  public void setConsentedOn(LocalDate consentedOn) {
    this.consentedOn = consentedOn;
  }

  /** Whether the address before is told that notices go elsewhere. */
  public boolean isOldAddressTold() {
    return oldAddressTold;
  }

  public void setOldAddressTold(boolean oldAddressTold) {
    this.oldAddressTold = oldAddressTold;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
