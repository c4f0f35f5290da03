package tw.caseprogress.web.citizen;

import java.util.List;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.owncontact.OwnContact;

/**
 * What a step of the change came to, and what the page shows next.
 *
 * @param contact as it stands after the step; null at the stage EXPIRED
 * @param grant what allows the change; null before a code was right
 * @param address what stands for an address that waits for its code; null while none does
 * @param refusal the end of the key of what was refused as a whole; null when nothing was
 * @param done the end of the key of what was done; null when nothing was
 */
record OwnContactStep(
    OwnContactStage stage,
    OwnContact contact,
    String grant,
    String address,
    List<FieldFault> faults,
    String refusal,
    String done) {

  /** The tickets are too old, or nothing was posted. */
  static final OwnContactStep EXPIRED = at(OwnContactStage.EXPIRED, null, null);

  /** A stage at which nothing was done yet. */
  static OwnContactStep at(OwnContactStage stage, OwnContact contact, String grant) {
    return new OwnContactStep(stage, contact, grant, null, List.of(), null, null);
  }

  /** The same contact at another stage. */
  OwnContactStep goTo(OwnContactStage other) {
    return new OwnContactStep(other, contact, grant, address, faults, refusal, done);
  }

  /** With what the right code allows. */
  OwnContactStep granted(String other) {
    return new OwnContactStep(
        OwnContactStage.CHANGE, contact, other, address, faults, refusal, done);
  }

  /** Where the code of a new address is typed. */
  OwnContactStep confirming(String other) {
    return new OwnContactStep(
        OwnContactStage.CONFIRM, contact, grant, other, faults, refusal, done);
  }

  /** What was typed in a field is wrong. */
  OwnContactStep wrong(FieldFault fault) {
    return new OwnContactStep(stage, contact, grant, address, List.of(fault), refusal, done);
  }

  /** Refused as a whole. */
  OwnContactStep refused(String why) {
    return new OwnContactStep(stage, contact, grant, address, faults, why, done);
  }

  /** Done, with the contact as it is now. */
  OwnContactStep done(String what, OwnContact now) {
    return new OwnContactStep(OwnContactStage.CHANGE, now, grant, null, faults, refusal, what);
  }
}
