package tw.caseprogress.benchmarks.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources of the bare application. */
@ApplicationPath("/")
public class BareApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(BareCaseResource.class);
  }
}
