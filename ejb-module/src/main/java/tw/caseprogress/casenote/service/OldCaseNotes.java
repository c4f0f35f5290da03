package tw.caseprogress.casenote.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.casenote.entity.CaseNoteRepository;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/** Removes the words of notes whose case was closed long ago; that they were there stays. */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldCaseNotes implements Forgetter {

  @Inject private CaseNoteRepository notes;
  @Inject private Clock clock;

  @Override
  public Perishable kind() {
    return Perishable.CASE_NOTES;
  }

  @Override
  public int forget(Instant before, int most) {
    LocalDate closedBefore = LocalDate.ofInstant(before, clock.getZone());
    return notes.forget(before, closedBefore, Instant.now(clock), most);
  }
}
