package tw.caseprogress.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses a form that cannot be read; JSON is read by {@link JsonBodyReader}.
 *
 * <p>The server reports it as a ProcessingException, and so it does when it cannot write an answer
 * of ours: that one is no fault of the caller and stays unexpected.
 */
@Provider
public class UnreadableBodyInterceptor implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (ProcessingException | IllegalArgumentException e) {
      throw ProblemException.of(ProblemType.MALFORMED_REQUEST); // its message shows our classes
    }
  }
}
