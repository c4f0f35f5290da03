package tw.caseprogress.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.security.auth.Subject;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Lets a test call the product's session beans as a staff user who is signed in with a role.
 *
 * <p>The container is told as its own sign-in would tell it, by Payara's security context: a bean
 * with {@code @RunAs} has one role for good, and these tests go through all of them.
 */
@ApplicationScoped
class StaffOnStage {

  private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";

  @Inject private CurrentCaller currentCaller;

  /** Work that gives nothing back. */
  interface Command {
    void run() throws Exception;

    /** Gives back null. */
    default Callable<Void> asCallable() {
      return () -> {
        run();
        return null;
      };
    }
  }

  /** What the work gives back, done as this user; what it throws comes through. */
  <T> T as(String login, Role role, Callable<T> work) throws Exception {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> thrown = new AtomicReference<>();
    Object before = context("getCurrent");
    enter(signedIn(login, role));
    try {
      currentCaller.standIn(
          login,
          () -> {
            try {
              result.set(work.call());
            } catch (Exception e) {
              thrown.set(e);
            }
          });
    } finally {
      enter(before);
    }
    if (thrown.get() != null) {
      throw thrown.get();
    }
    return result.get();
  }

  /** The same for work that gives nothing back. */
  void as(String login, Role role, Command work) throws Exception {
    as(login, role, work.asCallable());
  }

  /** As {@link #as(String, Role, Callable)}, but the product looks up itself who is signed in. */
  <T> T asLookedUp(String login, Role role, Callable<T> work) throws Exception {
    Object before = context("getCurrent");
    enter(signedIn(login, role));
    try {
      return work.call();
    } finally {
      enter(before);
    }
  }

  /** The same for work that gives nothing back. */
  void asLookedUp(String login, Role role, Command work) throws Exception {
    asLookedUp(login, role, work.asCallable());
  }

  private static Object signedIn(String login, Role role) throws ReflectiveOperationException {
    Subject subject = new Subject();
    subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role.name()));
    return Class.forName(CONTEXT)
        .getConstructor(String.class, Subject.class)
        .newInstance(login, subject);
  }

  private static Principal principal(String type, String name) throws ReflectiveOperationException {
    return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
  }

  private static void enter(Object context) throws ReflectiveOperationException {
    Class<?> type = Class.forName(CONTEXT);
    Method setCurrent = type.getMethod("setCurrent", type);
    setCurrent.invoke(null, context);
  }

  private static Object context(String getter) throws ReflectiveOperationException {
    try {
      return Class.forName(CONTEXT).getMethod(getter).invoke(null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
