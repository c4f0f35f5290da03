package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.NobodySignedInException;

/** Says on whose behalf the current thread works. */
@ApplicationScoped
public class CurrentCaller {

  private final ThreadLocal<Caller> standIn = new ThreadLocal<>();

  @Inject private SecurityContext securityContext;
  @Inject private CallerDirectory directory;

  /**
   * The person who is signed in.
   *
   * @throws NobodySignedInException if nobody is, or the account was ended meanwhile
   */
  public Caller get() {
    return find().orElseThrow(NobodySignedInException::new);
  }

  /**
   * The login of the person who is signed in, as the server knows it. No table is asked: whoever
   * needs no more takes no connection for it.
   *
   * @throws NobodySignedInException if nobody is
   */
  String login() {
    Caller stoodIn = standIn.get();
    return Optional.ofNullable(stoodIn)
        .map(Caller::login)
        .or(() -> principal().map(Principal::getName))
        .orElseThrow(NobodySignedInException::new);
  }

  /** The person who is signed in, or empty: a citizen, a timer, a job. */
  public Optional<Caller> find() {
    Caller stoodIn = standIn.get();
    if (stoodIn != null) {
      return Optional.of(stoodIn);
    }
    return principal().map(Principal::getName).flatMap(directory::find);
  }

  private Optional<Principal> principal() {
    try {
      return Optional.ofNullable(securityContext.getCallerPrincipal());
    } catch (IllegalStateException e) {
      // The container refuses the question while a start-up bean is made: nobody is signed in.
      return Optional.empty();
    }
  }

  /**
   * Lets the calling thread work as a staff user until the work is done; for the loader of the
   * sample only.
   *
   * <p>It gives an identity, not a right: session beans still ask for the role of the thread, which
   * the loader takes on by {@code StandInService}.
   *
   * @throws NobodySignedInException if there is no such active user
   */
  public void standIn(String login, Runnable work) {
    Caller before = standIn.get();
    standIn.set(directory.find(login).orElseThrow(NobodySignedInException::new));
    try {
      work.run();
    } finally {
      if (before == null) {
        standIn.remove();
      } else {
        standIn.set(before);
      }
    }
  }
}
