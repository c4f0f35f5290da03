package tw.caseprogress.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the caller of the problem that a resource found. */
@Provider
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(ProblemException exception) {
    return ProblemResponse.of(exception, request);
  }
}
