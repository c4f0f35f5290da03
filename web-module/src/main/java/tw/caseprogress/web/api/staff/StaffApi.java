package tw.caseprogress.web.api.staff;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.web.api.EjbExceptionMapper;
import tw.caseprogress.web.api.ProblemExceptionMapper;
import tw.caseprogress.web.api.RequestRefusedExceptionMapper;
import tw.caseprogress.web.api.StrictParameters;
import tw.caseprogress.web.api.UnexpectedExceptionMapper;

/** Version 1 of the staff's interface. Its classes are listed: no other interface's join it. */
@ApplicationPath("api/staff/v1")
public class StaffApi extends Application {
  /** Else the server describes the interface to anybody (WADL). */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        CalendarFeedResource.class,
        EjbExceptionMapper.class,
        ProblemExceptionMapper.class,
        RequestRefusedExceptionMapper.class,
        StrictParameters.class,
        UnexpectedExceptionMapper.class);
  }
}
