package tw.caseprogress.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import tw.caseprogress.calendar.CalendarNotPublishedException;

/** A question touches a year whose office calendar is not published: names the year. */
@Provider
public class CalendarNotPublishedExceptionMapper
    implements ExceptionMapper<CalendarNotPublishedException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(CalendarNotPublishedException exception) {
    return ProblemResponse.ofMissingYear(exception.year(), request);
  }
}
