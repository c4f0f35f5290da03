package tw.caseprogress.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A path that a zone answers, and how.
 *
 * @param path without the suffix of pages; in a path of the API {@code *} stands for one segment
 */
record ZonePath(Kind kind, String path) {

  /** Style sheets, scripts and pictures of Faces, whose names hang on its libraries. */
  static final String RESOURCES = "/jakarta.faces.resource/";

  private static final String PAGE_SUFFIX = ".xhtml";
  private static final String ANY_SEGMENT = "*";

  /** What is there, and the methods that it takes. */
  enum Kind {
    /** A page, with its form if it has one. */
    PAGE("GET", "HEAD", "POST"),
    /** A page where nobody begins: somebody was led there. */
    STATION("GET", "HEAD", "POST"),
    /** What a form is sent to that shows nothing itself. */
    COMMAND("POST"),
    /** What is only fetched. */
    FILE("GET", "HEAD"),
    /** A script of ours that pages fetch; its folder is none of pages. */
    SCRIPT("GET", "HEAD"),
    /** A folder of pages, which leads to the one that one begins with. */
    DOOR("GET", "HEAD"),
    /** Everything below a folder that has the suffix of a page. */
    RESOURCES("GET", "HEAD"),
    /** A resource of JAX-RS, which knows its methods itself. */
    API;

    private final List<String> methods;

    Kind(String... methods) {
      this.methods = List.of(methods);
    }
  }

  /** Several of one kind. */
  static List<ZonePath> of(Kind kind, String... paths) {
    return Stream.of(paths).map(path -> new ZonePath(kind, path)).toList();
  }

  /** Every folder in which there is a page or a file, with and without the slash that ends it. */
  static List<ZonePath> doors(List<ZonePath> paths) {
    return paths.stream()
        .filter(ZonePath::isReturnedTo)
        .flatMap(page -> folders(page.path()))
        .distinct()
        .flatMap(folder -> of(Kind.DOOR, folder, folder + "/").stream())
        .toList();
  }

  private static Stream<String> folders(String path) {
    return Stream.iterate(parent(path), folder -> !folder.isEmpty(), ZonePath::parent);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  @SafeVarargs
  static List<ZonePath> all(List<ZonePath>... some) {
    List<ZonePath> all = new ArrayList<>();
    for (List<ZonePath> part : some) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }

  boolean matches(String asked) {
    return switch (kind) {
      case PAGE, STATION -> asked.equals(path) || asked.equals(path + PAGE_SUFFIX);
      case COMMAND, FILE, SCRIPT, DOOR -> asked.equals(path);
      case RESOURCES -> asked.startsWith(path) && asked.endsWith(PAGE_SUFFIX);
      case API -> path.contains(ANY_SEGMENT) ? matchesBySegment(asked) : asked.equals(path);
    };
  }

  boolean takes(String method) {
    return kind.methods.isEmpty() || kind.methods.contains(method);
  }

  /** The methods, as the header Allow has them. */
  String allowed() {
    return String.join(", ", kind.methods);
  }

  /** Whether somebody who had to sign in first is led back to it. */
  boolean isReturnedTo() {
    return Set.of(Kind.PAGE, Kind.FILE).contains(kind);
  }

  private boolean matchesBySegment(String asked) {
    String[] wanted = path.split("/", -1);
    String[] got = asked.split("/", -1);
    if (wanted.length != got.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean any = wanted[i].equals(ANY_SEGMENT) && !got[i].isEmpty();
      if (!any && !wanted[i].equals(got[i])) {
        return false;
      }
    }
    return true;
  }
}
