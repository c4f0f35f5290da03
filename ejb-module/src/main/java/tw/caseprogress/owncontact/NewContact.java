package tw.caseprogress.owncontact;

import tw.caseprogress.casefile.ContactPlace;

/**
 * An address that waits to be confirmed by a code.
 *
 * @param address in the form in which it is kept
 */
public record NewContact(ContactPlace place, String address) {

  @Override
  public String toString() {
    return "NewContact[" + place + "]";
  }
}
