package tw.caseprogress.web.security;

import static tw.caseprogress.web.security.ZonePath.all;
import static tw.caseprogress.web.security.ZonePath.doors;
import static tw.caseprogress.web.security.ZonePath.of;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.security.Role;
import tw.caseprogress.web.security.ZonePath.Kind;

/**
 * A group of people with a listener of their own; it answers its own paths and no others.
 *
 * <p>A new page or resource is not reachable before it is named here.
 */
public enum Zone {
  /** Citizens; nobody signs in. */
  PUBLIC(
      all(
          of(
              Kind.PAGE,
              "/",
              "/index",
              "/accessibility",
              "/calculator",
              "/case-type",
              "/case-types",
              "/developers",
              "/help",
              "/how-to",
              "/open-data",
              "/open-data-declaration",
              "/own-contact",
              "/privacy",
              "/send-again",
              "/site-map",
              "/survey"),
          of(Kind.FILE, "/.well-known/security.txt", "/handout.pdf", "/robots.txt"),
          of(Kind.COMMAND, "/day.ics"),
          of(
              Kind.API,
              "/api/public/v1/agencies",
              "/api/public/v1/case-progress",
              "/api/public/v1/case-types",
              "/api/public/v1/deadline-calculations",
              "/api/public/v1/catalog.jsonld",
              "/api/public/v1/openapi.json",
              "/api/public/v1/openapi.yaml",
              "/api/public/v1/satisfaction",
              "/api/public/v1/statistics",
              "/api/public/v1/statistics/months",
              "/api/public/v1/text-message-receipts",
              "/api/public/v1/text-messages",
              "/api/public/v1/working-days"),
          of(Kind.SCRIPT, "/portal/case-progress.js", "/portal/proof.js"),
          of(Kind.RESOURCES, ZonePath.RESOURCES)),
      List.of()),
  /** Agency staff, from the city's own network. */
  INTRANET(
      all(
          of(Kind.STATION, "/", "/sign-in", "/change-password", "/reset-password", "/guide"),
          of(Kind.COMMAND, "/sign-out", "/stay"),
          of(
              Kind.PAGE,
              "/staff/absence",
              "/staff/calculator",
              "/staff/calendar-feed",
              "/staff/casefile/attachments",
              "/staff/casefile/bag",
              "/staff/casefile/letter",
              "/staff/casefile/list",
              "/staff/casefile/notices",
              "/staff/casefile/register",
              "/staff/casefile/registered",
              "/staff/casefile/view",
              "/staff/exports",
              "/staff/load",
              "/staff/report-settings",
              "/staff/statistics/benefit",
              "/staff/statistics/cases",
              "/staff/statistics/overview",
              "/staff/statistics/pilot",
              "/staff/worklist",
              "/staff/worklist-print"),
          of(
              Kind.FILE,
              "/staff/casefile/attachment",
              "/staff/casefile/slip.pdf",
              "/staff/consent/form.pdf",
              "/staff/export",
              "/staff/statistics/file"),
          of(
              Kind.PAGE,
              "/admin/accounts",
              "/admin/agencies",
              "/admin/agency",
              "/admin/agency-sheet",
              "/admin/audit/trail",
              "/admin/calendar",
              "/admin/casetypes/compare",
              "/admin/casetypes/draft",
              "/admin/casetypes/library",
              "/admin/casetypes/list",
              "/admin/casetypes/move",
              "/admin/casetypes/type",
              "/admin/closures",
              "/admin/consent/draft",
              "/admin/consent/list",
              "/admin/gateways",
              "/admin/jobs",
              "/admin/own/settings",
              "/admin/people/absences",
              "/admin/people/list",
              "/admin/people/person",
              "/admin/people/sheet",
              "/admin/start/checklist",
              "/admin/survey/comments",
              "/admin/texts/list",
              "/admin/texts/text"),
          of(
              Kind.FILE,
              "/admin/agencies.csv",
              "/admin/consent/form.pdf",
              "/admin/people/people.csv",
              "/admin/start/home"),
          of(Kind.API, "/api/staff/v1/calendars/*"),
          of(Kind.RESOURCES, ZonePath.RESOURCES)),
      List.of(
          new Area("/staff/", "/staff/worklist", Set.of(Role.CASE_OFFICER, Role.SUPERVISOR)),
          new Area("/admin/", "/admin/start/home", Set.of(Role.SYSTEM_ADMINISTRATOR)),
          new Area(
              "/staff/statistics/",
              "/staff/statistics/overview",
              Set.of(Role.CASE_OFFICER, Role.SUPERVISOR, Role.EVALUATION_OFFICER)),
          new Area(
              "/admin/start/",
              "/admin/start/home",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)),
          new Area("/admin/own/", "/admin/own/settings", Set.of(Role.AGENCY_ADMINISTRATOR)),
          new Area("/admin/audit/", "/admin/audit/trail", Set.of(Role.AUDITOR)),
          new Area(
              "/admin/people/",
              "/admin/people/list",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)),
          new Area(
              "/admin/texts/",
              "/admin/texts/list",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)),
          new Area(
              "/admin/survey/",
              "/admin/survey/comments",
              Set.of(Role.SUPERVISOR, Role.AGENCY_ADMINISTRATOR)),
          new Area(
              "/admin/casetypes/",
              "/admin/casetypes/list",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)),
          new Area(
              "/admin/consent/",
              "/admin/consent/list",
              Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR)))),
  /** Operators of the 1999 hotline. */
  HOTLINE(
      all(
          of(Kind.STATION, "/", "/sign-in", "/change-password", "/guide"),
          of(Kind.COMMAND, "/sign-out", "/stay"),
          of(Kind.PAGE, "/hotline/look-up", "/hotline/supervision/topics"),
          of(Kind.RESOURCES, ZonePath.RESOURCES)),
      List.of(
          new Area("/hotline/", "/hotline/look-up", Set.of(Role.HOTLINE_OPERATOR)),
          new Area(
              "/hotline/supervision/",
              "/hotline/supervision/topics",
              Set.of(Role.HOTLINE_SUPERVISOR)))),
  /** Probes and figures, from the machine itself; the server answers them, not the application. */
  OPERATIONS(List.of(), List.of());

  private final List<ZonePath> paths;
  private final List<Area> areas;
  private final Set<Role> roles;

  Zone(List<ZonePath> paths, List<Area> areas) {
    // where nobody signs in, no folder leads anywhere
    this.paths = areas.isEmpty() ? paths : all(paths, doors(paths));
    this.areas = areas;
    this.roles =
        areas.stream()
            .flatMap(area -> area.roles().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Pages below a prefix and who may see them; web.xml says the same to the container.
   *
   * @param home the page to begin with
   */
  record Area(String prefix, String home, Set<Role> roles) {}

  /** Whether the zone answers a path, decoded and without the context path. */
  public boolean answers(String path) {
    return at(path).isPresent();
  }

  /** What the zone has at a path; empty if nothing. */
  Optional<ZonePath> at(String path) {
    return paths.stream().filter(own -> own.matches(path)).findFirst();
  }

  /** Whether a path is a folder of pages, which leads to one of them. */
  boolean isDoor(String path) {
    return at(path).filter(own -> own.kind() == Kind.DOOR).isPresent();
  }

  /**
   * The page that a door leads to: the first of its area, or where that is not for these people,
   * the page that they begin with.
   *
   * @param roles empty as long as nobody has signed in
   */
  String behind(String door, Optional<Set<Role>> roles) {
    String folder = door.endsWith("/") ? door : door + "/";
    Area area =
        areas.stream()
            .filter(candidate -> folder.startsWith(candidate.prefix()))
            .max(Comparator.comparingInt(candidate -> candidate.prefix().length()))
            .orElseThrow();
    return roles
        .filter(had -> area.roles().stream().noneMatch(had::contains))
        .flatMap(this::home)
        .orElse(area.home());
  }

  List<ZonePath> paths() {
    return paths;
  }

  /**
   * The path of the list that stands for one that was asked for; empty for what nobody works for.
   */
  public Optional<String> listed(String path) {
    return at(path).filter(Zone::isWorkedFor).map(ZonePath::path);
  }

  /** The paths of the list that take a method, but folders and the resources of Faces. */
  public List<String> pathsTaking(String method) {
    return paths.stream()
        .filter(Zone::isWorkedFor)
        .filter(own -> own.takes(method))
        .map(ZonePath::path)
        .toList();
  }

  // "/" is another page by the time that it is answered
  private static boolean isWorkedFor(ZonePath own) {
    return own.kind() != Kind.RESOURCES && own.kind() != Kind.DOOR && !own.path().equals("/");
  }

  /** Whether people sign in here. */
  public boolean hasSignIn() {
    return !areas.isEmpty();
  }

  /** Everybody who has something to do here. */
  public Set<Role> roles() {
    return roles;
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

  /** Whether a path is a page of an area that somebody of these roles may see. */
  public boolean isOpenTo(Set<Role> roles, String path) {
    return at(path).filter(ZonePath::isReturnedTo).isPresent()
        && areas.stream()
            .filter(area -> path.startsWith(area.prefix()))
            .anyMatch(area -> area.roles().stream().anyMatch(roles::contains));
  }

  /**
   * Whether a page keeps state on the server between its requests, whose key is also the proof that
   * a form is our own: the pages of every area and the change of a password, hence only pages of
   * people who have signed in.
   */
  static boolean keepsState(String viewId) {
    return viewId.startsWith("/change-password")
        || Stream.of(values())
            .flatMap(zone -> zone.areas.stream())
            .anyMatch(area -> viewId.startsWith(area.prefix()));
  }

  List<Area> areas() {
    return areas;
  }
}
