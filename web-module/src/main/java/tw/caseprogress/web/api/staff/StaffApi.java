package tw.caseprogress.web.api.staff;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import tw.caseprogress.web.api.EjbExceptionMapper;
import tw.caseprogress.web.api.ProblemExceptionMapper;
import tw.caseprogress.web.api.RequestRefusedExceptionMapper;
import tw.caseprogress.web.api.UnexpectedExceptionMapper;

/** Version 1 of the staff's interface. Its classes are listed: no other interface's join it. */
@ApplicationPath("api/staff/v1")
public class StaffApi extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        CalendarFeedResource.class,
        EjbExceptionMapper.class,
        ProblemExceptionMapper.class,
        RequestRefusedExceptionMapper.class,
        UnexpectedExceptionMapper.class);
  }
}
