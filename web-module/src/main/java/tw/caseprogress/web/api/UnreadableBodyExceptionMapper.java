package tw.caseprogress.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A body that is no JSON, or whose members have the wrong type.
 *
 * <p>The server reports both as a ProcessingException; its message would show our classes.
 */
@Provider
public class UnreadableBodyExceptionMapper implements ExceptionMapper<ProcessingException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(ProcessingException exception) {
    return ProblemResponse.of(ProblemType.MALFORMED_REQUEST, request);
  }
}
