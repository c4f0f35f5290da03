package tw.caseprogress.notification;

import java.util.List;
import tw.caseprogress.gateway.Lease;

/** Notices that one worker alone may hand over for a time. */
public record NoticeClaim(Lease lease, List<ClaimedNotice> notices) {

  public NoticeClaim {
    notices = List.copyOf(notices);
  }
}
