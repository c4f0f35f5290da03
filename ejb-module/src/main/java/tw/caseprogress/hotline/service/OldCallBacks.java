package tw.caseprogress.hotline.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tw.caseprogress.hotline.entity.CallBackLog;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/** Removes number and question of calls back that were made long ago. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldCallBacks implements Forgetter {

  @Inject private CallBackLog callBacks;

  @Override
  public Perishable kind() {
    return Perishable.CALL_BACKS;
  }

  @Override
  public int forget(Instant before, int most) {
    return callBacks.forget(before, most);
  }
}
