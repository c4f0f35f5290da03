package tw.caseprogress.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * What a session bean refused or threw: a denial of the container is 403, anything else is told by
 * its cause.
 */
@Provider
public class EjbExceptionMapper implements ExceptionMapper<EJBException> {
  @Context private HttpHeaders request;
  @Context private Providers providers;

  @Override
  public Response toResponse(EJBException exception) {
    if (exception instanceof EJBAccessException || exception instanceof AccessLocalException) {
      return ProblemResponse.of(ProblemType.FORBIDDEN, request);
    }
    Exception cause = exception.getCausedByException();
    return cause == null || cause instanceof EJBException
        ? UnexpectedExceptionMapper.logged(exception, request)
        : answer(cause);
  }

  private <T extends Exception> Response answer(T cause) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) cause.getClass();
    return providers.getExceptionMapper(type).toResponse(cause);
  }
}
