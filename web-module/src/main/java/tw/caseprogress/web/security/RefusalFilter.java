package tw.caseprogress.web.security;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.security.NobodySignedInException;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.RefusalCause;

/**
 * Answers a refusal of the session beans with its own status instead of 500: without the right 403;
 * another agency's row 404, as if it did not exist. A form without the nonce that all of ours bring
 * is answered 400.
 */
public class RefusalFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isNoFormOfOurs(request)) {
      RefusalTrace.note(request, RefusalCause.FORGED_FORM);
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      OptionalInt status = status(e);
      if (status.isEmpty() || response.isCommitted()) {
        throw e;
      }
      noteCause(request, e);
      ((HttpServletResponse) response).sendError(status.getAsInt());
    }
  }

  private static void noteCause(ServletRequest request, Throwable thrown) {
    if (causes(thrown).anyMatch(CspException.class::isInstance)) {
      RefusalTrace.note(request, RefusalCause.FORGED_FORM);
    } else if (causes(thrown).anyMatch(OutsideAgencyException.class::isInstance)) {
      RefusalTrace.note(request, RefusalCause.OTHER_AGENCY);
    } else if (causes(thrown).anyMatch(NobodySignedInException.class::isInstance)) {
      RefusalTrace.note(request, RefusalCause.NOT_SIGNED_IN);
    }
  }

  private static boolean isNoFormOfOurs(ServletRequest request) {
    try {
      return request.getParameter("jakarta.faces.ViewState") != null
          && !ScriptNonce.isWellFormed(request.getParameter(ScriptNonce.PARAMETER));
    } catch (RuntimeException e) {
      return true; // its parts cannot be told apart: no browser sends such a form
    }
  }

  /** The status of the first refusal in the chain of causes; empty if there is none. */
  static OptionalInt status(Throwable thrown) {
    return causes(thrown)
        .map(RefusalFilter::statusOf)
        .flatMap(Optional::stream)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** What was thrown, and each cause of it. */
  static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, RefusalFilter::next).limit(20);
  }

  private static Throwable next(Throwable thrown) {
    return thrown instanceof ServletException servlet && servlet.getRootCause() != null
        ? servlet.getRootCause()
        : thrown.getCause();
  }

  private static Optional<Integer> statusOf(Throwable cause) {
    if (cause instanceof EJBAccessException
        || cause instanceof AccessLocalException
        || cause instanceof NobodySignedInException) {
      return Optional.of(HttpServletResponse.SC_FORBIDDEN);
    }
    if (cause instanceof CspException) {
      return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
    }
    if (cause instanceof OutsideAgencyException || cause instanceof CaseNotFoundException) {
      return Optional.of(HttpServletResponse.SC_NOT_FOUND);
    }
    return Optional.empty();
  }
}
