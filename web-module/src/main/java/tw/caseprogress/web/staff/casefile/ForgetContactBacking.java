package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.casefile.service.ContactService;

/** Backs the addresses of the parties on the case screen, and that one is forgotten for good. */
@Named
@ViewScoped
public class ForgetContactBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ContactService contactService;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private ViewCaseBacking viewCase;

  private PartyRole role;
  private ContactChannel channel;
  private String reason;

  /** An address as it is shown. */
  public record Address(PartyRole role, ContactChannel channel, String masked) {}

  /** The addresses that are there. */
  public List<Address> getAddresses() {
    return viewCase.getShown().parties().stream().flatMap(ForgetContactBacking::of).toList();
  }

  private static Stream<Address> of(PartyView party) {
    return Stream.of(
            party.emailMasked().map(a -> new Address(party.role(), ContactChannel.EMAIL, a)),
            party
                .mobileMasked()
                .map(a -> new Address(party.role(), ContactChannel.TEXT_MESSAGE, a)))
        .flatMap(Optional::stream);
  }

  public String forget() {
    return actOnCase.carryOut(
        (number, version) ->
            contactService.delete(number, version, new ContactDeletion(role, channel, reason)),
        "staff_casefile_view.message.info.contactForgotten");
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
