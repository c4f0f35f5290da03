package tw.caseprogress.hotline.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.hotline.entity.CallBackLog;
import tw.caseprogress.hotline.entity.CallLog;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/** Forgets what is personal of old calls; that they were, and what they were about, stays. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldCalls implements Forgetter {

  @Inject private CallLog calls;
  @Inject private CallBackLog callBacks;

  @Override
  public Perishable kind() {
    return Perishable.CALLS;
  }

  @Override
  public int forget(Instant before, int most) {
    int notes = calls.forgetNotes(before, most);
    return notes == most ? notes : notes + callBacks.forget(before, most - notes);
  }
}
