package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.service.ContactService;

/** Backs the dialog by which a party is told at another address, or by one more channel. */
@Named
@ViewScoped
public class ChangeContactBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contactService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ViewCaseBacking viewCase;
  @Inject private Clock clock;

  private PartyRole role;
  private ContactChannel channel;
  private String address;
  private ConsentManner manner = ConsentManner.PHONE;
  private LocalDate consentedOn;
  private boolean oldAddressTold = true;
  private String reason;

  /** Where an address of a party is, or may be added. */
  public record Place(PartyRole role, ContactChannel channel, Optional<String> masked) {

    private static Stream<Place> of(PartyView party) {
      return Stream.of(
          new Place(party.role(), ContactChannel.EMAIL, party.emailMasked()),
          new Place(party.role(), ContactChannel.TEXT_MESSAGE, party.mobileMasked()));
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
                    role, channel, address, manner, consentedOn, oldAddressTold, reason)),
        "staff_casefile_view.message.info.contactChanged",
        "change");
  }

  public PartyRole getRole() {
    return role;
  }

  public void setRole(PartyRole role) {
    this.role = role;
  }

  public ContactChannel getChannel() {
    return channel;
  }

  public void setChannel(ContactChannel channel) {
    this.channel = channel;
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
