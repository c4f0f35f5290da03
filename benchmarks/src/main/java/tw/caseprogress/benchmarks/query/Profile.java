package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the server was while it was recorded: by the layer that is nearest to each sample, and by
 * methods of ours and of the entrances of the layers, with all that they call.
 */
final class Profile {

  private static final int LINES = 100;

  /** What classes are of which layer, by the beginnings of their names; the first that fits. */
  private static final List<Map.Entry<String, String>> LAYERS =
      List.of(
          Map.entry("tw.caseprogress.listeners.", "our guard of the listeners"),
          Map.entry("tw.caseprogress.", "the product"),
          Map.entry("org.postgresql.", "driver of the database"),
          Map.entry("com.sun.gjc.", "pool"),
          Map.entry("com.sun.enterprise.connectors.", "pool"),
          Map.entry("com.sun.enterprise.resource.", "pool"),
          Map.entry("org.glassfish.jersey.", "Jersey"),
          Map.entry("org.glassfish.hk2.", "hk2"),
          Map.entry("org.jvnet.hk2.", "hk2"),
          Map.entry("org.eclipse.yasson.", "JSON"),
          Map.entry("org.eclipse.parsson.", "JSON"),
          Map.entry("jakarta.json.", "JSON"),
          Map.entry("org.glassfish.soteria.", "security of the server"),
          Map.entry("com.sun.enterprise.security.", "security of the server"),
          Map.entry("com.sun.enterprise.transaction.", "transactions"),
          Map.entry("com.sun.jts.", "transactions"),
          Map.entry("org.jboss.weld.", "Weld"),
          Map.entry("com.sun.faces.", "Faces"),
          Map.entry("org.omnifaces.", "Faces"),
          Map.entry("org.primefaces.", "Faces"),
          Map.entry("com.sun.el.", "EL"),
          Map.entry("jakarta.el.", "EL"),
          Map.entry("org.glassfish.expressly.", "EL"),
          Map.entry("org.apache.catalina.", "Catalina"),
          Map.entry("org.glassfish.grizzly.", "Grizzly"),
          Map.entry("com.sun.ejb.", "EJB container"),
          Map.entry("org.eclipse.persistence.", "EclipseLink"));

  private final Map<String, Integer> layers = new HashMap<>();
  private final Map<String, Integer> methods = new HashMap<>();
  private int samples;

  /** That of a recording of the Java Flight Recorder. */
  static Profile read(Path recording) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          profile.add(event.getStackTrace().getFrames());
        }
      }
    }
    return profile;
  }

  private void add(List<RecordedFrame> frames) {
    samples++;
    layers.merge(
        frames.stream()
            .map(frame -> layer(frame.getMethod().getType().getName()))
            .filter(layer -> !layer.isEmpty())
            .findFirst()
            .orElse("others"),
        1,
        Integer::sum);
    Set<String> once = new HashSet<>();
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (!layer(type).isEmpty()
          && once.add(type.replaceAll("^.*\\.", "") + "." + frame.getMethod().getName())) {
        methods.merge(
            type.replaceAll("^.*\\.", "") + "." + frame.getMethod().getName(), 1, Integer::sum);
      }
    }
  }

  /** The layer of a class; empty text of what serves them all, such as the JDK. */
  static String layer(String type) {
    return LAYERS.stream()
        .filter(layer -> type.startsWith(layer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** In percent of all samples, in one line. */
  String layers() {
    StringBuilder table = new StringBuilder();
    append(table, layers, layers.size());
    return table.toString().replaceAll("\\s+", " ").strip();
  }

  /** In percent of all samples: all layers, and the methods on most stacks. */
  String table() {
    StringBuilder table = new StringBuilder(samples + " samples; nearest layer:\n");
    append(table, layers, layers.size());
    table.append("methods, with all that they call:\n");
    append(table, methods, LINES);
    return table.toString();
  }

  private void append(StringBuilder table, Map<String, Integer> counts, int most) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .forEach(
            one ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "  %5.1f %%  %s%n",
                        100.0 * one.getValue() / samples,
                        one.getKey())));
  }
}
