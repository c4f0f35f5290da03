package tw.caseprogress.listeners;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.ObjectName;

/**
 * The counts of all listeners, for the application and for whoever looks by JMX: an attribute for
 * each listener and cause, such as {@code PUBLIC.TOO_LARGE}.
 */
final class RefusalCountsBean implements DynamicMBean {

  private static final Logger LOG = System.getLogger(RefusalCountsBean.class.getName());
  private static final String NAME = "tw.caseprogress:type=ListenerRefusals";

  private final Map<String, AtomicLong> counts = new TreeMap<>();

  private RefusalCountsBean() {
    Arrays.stream(Listener.values())
        .forEach(
            listener ->
                RefusalCounts.of(listener)
                    .byCause()
                    .forEach((cause, count) -> counts.put(listener + "." + cause, count)));
  }

  /** Shows the counts; a server that cannot do that serves all the same. */
  static void show() {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new RefusalCountsBean(), new ObjectName(NAME));
    } catch (JMException | RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "What the listeners refuse is in the log alone", e);
    }
  }

  @Override
  public Object getAttribute(String name) throws AttributeNotFoundException {
    AtomicLong count = counts.get(name);
    if (count == null) {
      throw new AttributeNotFoundException(name);
    }
    return count.get();
  }

  @Override
  public AttributeList getAttributes(String[] names) {
    AttributeList some = new AttributeList();
    Arrays.stream(names)
        .filter(counts::containsKey)
        .forEach(name -> some.add(new Attribute(name, counts.get(name).get())));
    return some;
  }

  @Override
  public void setAttribute(Attribute attribute) throws AttributeNotFoundException {
    throw new AttributeNotFoundException("Nothing here can be set: " + attribute.getName());
  }

  @Override
  public AttributeList setAttributes(AttributeList attributes) {
    return new AttributeList();
  }

  @Override
  public Object invoke(String action, Object[] parameters, String[] signature) {
    throw new UnsupportedOperationException(action);
  }

  @Override
  public MBeanInfo getMBeanInfo() {
    MBeanAttributeInfo[] attributes =
        counts.keySet().stream()
            .map(
                name ->
                    new MBeanAttributeInfo(
                        name, "long", "Since the server was started", true, false, false))
            .toArray(MBeanAttributeInfo[]::new);
    return new MBeanInfo(
        RefusalCountsBean.class.getName(),
        "What the listeners refused before any application saw it",
        attributes,
        null,
        null,
        null);
  }
}
