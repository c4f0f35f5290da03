package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.PartyRole;
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
  private ContactPlace place;
  private String reason;

  /** Whether there is anything to be forgotten. */
  public boolean isAnything() {
    return viewCase.getShown().parties().stream()
        .anyMatch(
            party ->
                Arrays.stream(ContactPlace.values())
                    .anyMatch(one -> party.masked(one).isPresent()));
  }

  public String forget() {
    return actOnCase.carryOut(
        (number, version) ->
            contactService.delete(number, version, new ContactDeletion(role, place, reason)),
        "staff_casefile_view.message.info.contactForgotten");
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
