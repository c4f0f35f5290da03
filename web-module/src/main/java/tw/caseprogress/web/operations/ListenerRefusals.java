package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanFeatureInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What the listeners refused by themselves, before any application saw it: counts that our filters
 * in the server keep ({@code server-config/listeners}). They are another part of the server, so
 * they are asked by name; on a server without them there is nothing to count.
 */
@ApplicationScoped
public class ListenerRefusals {

  private static final Logger LOG = Logger.getLogger(ListenerRefusals.class.getName());
  private static final String NAME = "tw.caseprogress:type=ListenerRefusals";

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

  /**
   * One of the counts.
   *
   * @param listener its zone
   * @param cause why it was refused
   */
  public record Count(String listener, String cause) {

    static Count of(String attribute) {
      int dot = attribute.indexOf('.');
      return new Count(attribute.substring(0, dot), attribute.substring(dot + 1));
    }

    String attribute() {
      return listener + '.' + cause;
    }
  }

  /** The counts that there are. */
  public List<Count> all() {
    try {
      return Stream.of(beans.getMBeanInfo(new ObjectName(NAME)).getAttributes())
          .map(MBeanFeatureInfo::getName)
          .map(Count::of)
          .toList();
    } catch (InstanceNotFoundException e) {
      LOG.log(Level.WARNING, "The listeners are not guarded, or do not say what they refuse");
      return List.of();
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often this server's listener refused for a cause since the server was started. */
  public long times(Count count) {
    try {
      return (Long) beans.getAttribute(new ObjectName(NAME), count.attribute());
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
