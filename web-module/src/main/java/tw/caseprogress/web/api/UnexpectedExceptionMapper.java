package tw.caseprogress.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever nobody foresaw: logged with its trace, answered without a word about the inside. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOGGER = Logger.getLogger(UnexpectedExceptionMapper.class.getName());

  @Context private HttpHeaders request;

  @Override
  public Response toResponse(Throwable exception) {
    return logged(exception, request);
  }

  static Response logged(Throwable exception, HttpHeaders request) {
    LOGGER.log(Level.SEVERE, "A request failed unexpectedly", exception);
    return ProblemResponse.of(ProblemType.UNEXPECTED, request);
  }
}
