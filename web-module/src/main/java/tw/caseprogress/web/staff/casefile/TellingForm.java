package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Telling;

/** What the officer has chosen about who is told of an event; a part of several forms. */
public class TellingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private ContactChannel[] notifyBy = {};
  private boolean nobody;
  private String reason;

  /** Proposes these channels. */
  void propose(Set<ContactChannel> channels) {
    notifyBy = channels.toArray(ContactChannel[]::new);
  }

  Telling toTelling() {
    return nobody || notifyBy.length == 0
        ? Telling.nobody(nobody ? reason : null)
        : Telling.by(Chosen.of(notifyBy));
  }

  public ContactChannel[] getNotifyBy() {
    return notifyBy.clone();
  }

  public void setNotifyBy(ContactChannel[] notifyBy) {
    this.notifyBy = notifyBy.clone();
  }

  /** Whether the officer decided that nobody is told. */
  public boolean isNobody() {
    return nobody;
  }

  public void setNobody(boolean nobody) {
    this.nobody = nobody;
  }

  /** Why nobody is told. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
