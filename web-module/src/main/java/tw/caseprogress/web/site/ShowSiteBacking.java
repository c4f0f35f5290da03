package tw.caseprogress.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.security.InstallationSettings;
import tw.caseprogress.setup.SiteOperator;
import tw.caseprogress.typed.TypedLine;

/**
 * What stands at the foot of every page of citizens, and the mark of our own style sheets and
 * scripts. Read once: settings hold from the server's start.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that others reach us by.
 */
@Named
@ApplicationScoped
public class ShowSiteBacking {

  private static final String OWN_FILES = "/resources/caseprogress/";

  @Inject private ServletContext context;

  private SiteOperator operator;
  private Release release;
  private String mark;

  @PostConstruct
  void read() {
    operator = SiteOperator.of(InstallationSettings.read());
    release = Release.own();
    mark = release.mark(ownFiles());
  }

  private SortedMap<String, byte[]> ownFiles() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Set<String> paths = context.getResourcePaths(OWN_FILES);
    for (String path : paths == null ? Set.<String>of() : paths) {
      try (InputStream file = context.getResourceAsStream(path)) {
        files.put(path, file == null ? new byte[0] : file.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  public SiteOperator getOperator() {
    return operator;
  }

  public String getVersion() {
    return release.version();
  }

  /** The day on which the pages changed last: that of the release. */
  public LocalDate getUpdatedOn() {
    return release.day();
  }

  /** What follows {@code v=} in the addresses of our style sheets and scripts. */
  public String getMark() {
    return mark;
  }

  /** Whether there is a file that names whom to tell of a hole. */
  public boolean isReportable() {
    return SecurityText.of(operator.securityContact(), getAddress()).isPresent();
  }

  /** Where citizens reach us, without a slash at its end. */
  public String getAddress() {
    return TypedLine.technical(System.getProperty("caseprogress.public.url", ""))
        .replaceAll("/+$", "");
  }
}
