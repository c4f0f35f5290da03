package tw.caseprogress.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import tw.caseprogress.web.security.Zone;
import tw.caseprogress.web.security.Zones;

/**
 * Times every answer from before the first filter that may keep it waiting until it is written.
 *
 * <p>What it takes to send it to a slow client is no part of that: no thread waits for it. What the
 * server asks itself before it is ready is not counted.
 */
public class AnswerTimeFilter implements Filter {

  @Inject private Zones zones;
  @Inject private AnswerTimes times;
  @Inject private WarmUp warmUp;

  @Override
  public void doFilter(ServletRequest any, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) any;
    if (warmUp.isOwn(request)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Zone> zone = zones.of(request);
    String path = Zones.path(request);
    long begun = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      zone.ifPresent(own -> times.add(own, path, request.getMethod(), System.nanoTime() - begun));
    }
  }
}
