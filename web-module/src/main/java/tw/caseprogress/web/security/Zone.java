package tw.caseprogress.web.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.security.Role;

/**
 * A group of people with a listener of their own; it answers its own paths and no others.
 *
 * <p>A new page or resource outside the prefixes below is not reachable before it is named here.
 */
public enum Zone {
  /** Citizens; nobody signs in. */
  PUBLIC(
      Set.of("/", "/index", "/case-types", "/calculator", "/help"),
      List.of("/api/public/v1/", Zone.RESOURCES),
      List.of()),
  /** Agency staff, from the city's own network. */
  INTRANET(
      Set.of("/", "/sign-in", "/sign-out", "/change-password"),
      List.of("/staff/", "/admin/", "/api/staff/v1/", Zone.RESOURCES),
      List.of(
          new Area("/staff/", "/staff/worklist", Set.of(Role.CASE_OFFICER, Role.SUPERVISOR)),
          new Area("/admin/", "/admin/jobs", Set.of(Role.SYSTEM_ADMINISTRATOR)),
          new Area(
              "/admin/people/",
              "/admin/people/list",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)))),
  /** Operators of the 1999 hotline. */
  HOTLINE(
      Set.of("/", "/sign-in", "/sign-out", "/change-password"),
      List.of("/hotline/", Zone.RESOURCES),
      List.of(new Area("/hotline/", "/hotline/look-up", Set.of(Role.HOTLINE_OPERATOR)))),
  /** Probes and figures, from the machine itself; the server answers them, not the application. */
  OPERATIONS(Set.of("/health", "/metrics", "/openapi"), List.of("/health/"), List.of());

  static final String RESOURCES = "/jakarta.faces.resource/";

  private static final String PAGE_SUFFIX = ".xhtml";

  private final Set<String> paths;
  private final List<String> prefixes;
  private final List<Area> areas;

  Zone(Set<String> paths, List<String> prefixes, List<Area> areas) {
    this.paths = paths;
    this.prefixes = prefixes;
    this.areas = areas;
  }

  /**
   * Pages below a prefix and who may see them; web.xml says the same to the container.
   *
   * @param home the page to begin with
   */
  record Area(String prefix, String home, Set<Role> roles) {}

  /** Whether the zone answers a path, decoded and without the context path. */
  public boolean answers(String path) {
    String page = withoutSuffix(path);
    return paths.contains(page) || prefixes.stream().anyMatch(path::startsWith);
  }

  /** Whether people sign in here. */
  public boolean hasSignIn() {
    return !areas.isEmpty();
  }

  /** Everybody who has something to do here. */
  public Set<Role> roles() {
    return areas.stream().flatMap(area -> area.roles().stream()).collect(Collectors.toSet());
  }

  /** The page to begin with for somebody of these roles; empty when the zone is not for them. */
  public Optional<String> home(Set<Role> roles) {
    return areas.stream()
        .filter(area -> area.roles().stream().anyMatch(roles::contains))
        .map(Area::home)
        .findFirst();
  }

  /** The page that "/" stands for as long as nobody has signed in; empty where "/" is a page. */
  public Optional<String> start() {
    return areas.stream().map(Area::home).findFirst();
  }

  /** Whether somebody of these roles may see a page of an area. */
  public boolean isOpenTo(Set<Role> roles, String path) {
    return areas.stream()
        .filter(area -> path.startsWith(area.prefix()))
        .anyMatch(area -> area.roles().stream().anyMatch(roles::contains));
  }

  /**
   * Whether a page keeps state on the server between its requests, whose key is also the proof that
   * a form is our own: the pages of every area and the change of a password, hence only pages of
   * people who have signed in.
   */
  static boolean keepsState(String viewId) {
    return withoutSuffix(viewId).equals("/change-password")
        || Stream.of(values())
            .flatMap(zone -> zone.areas.stream())
            .anyMatch(area -> viewId.startsWith(area.prefix()));
  }

  List<Area> areas() {
    return areas;
  }

  private static String withoutSuffix(String path) {
    return path.endsWith(PAGE_SUFFIX)
        ? path.substring(0, path.length() - PAGE_SUFFIX.length())
        : path;
  }
}
