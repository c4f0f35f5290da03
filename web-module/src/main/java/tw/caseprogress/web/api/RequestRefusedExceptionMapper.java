package tw.caseprogress.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server itself refuses: no such path, method or media type, an unreadable parameter. */
@Provider
public class RequestRefusedExceptionMapper implements ExceptionMapper<WebApplicationException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(WebApplicationException exception) {
    Response refusal = exception.getResponse();
    Response answer = ProblemResponse.of(ProblemType.ofStatus(refusal.getStatus()), request);
    String allowed = refusal.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
  }
}
