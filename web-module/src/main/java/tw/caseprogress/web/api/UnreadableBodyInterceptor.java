package tw.caseprogress.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a body that is no JSON, or whose members have the wrong type.
 *
 * <p>The server reports both as a ProcessingException, and so it does when it cannot write an
 * answer of ours: that one is no fault of the caller and stays unexpected.
 */
@Provider
public class UnreadableBodyInterceptor implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (ProcessingException e) {
      throw ProblemException.of(ProblemType.MALFORMED_REQUEST); // its message shows our classes
    }
  }
}
