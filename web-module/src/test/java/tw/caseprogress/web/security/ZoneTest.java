package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tw.caseprogress.security.Role;
import tw.caseprogress.web.security.ZonePath.Kind;

class ZoneTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  @ParameterizedTest(name = "{0}: public {1}, intranet {2}, hotline {3}")
  @CsvSource({
    "/, true, true, true",
    "/index, true, false, false",
    "/index.xhtml, true, false, false",
    "/case-types, true, false, false",
    "/calculator, true, false, false",
    "/help, true, false, false",
    "/developers, true, false, false",
    "/open-data, true, false, false",
    "/api/public/v1/catalog.jsonld, true, false, false",
    "/api/public/v1/statistics/months, true, false, false",
    "/privacy, true, false, false",
    "/.well-known/security.txt, true, false, false",
    "/.well-known, false, false, false",
    "/.well-known/, false, false, false",
    "/robots.txt, true, false, false",
    "/portal/case-progress.js, true, false, false",
    "/portal/proof.js, true, false, false",
    "/portal/, false, false, false",
    "/portal/element.js, false, false, false",
    "/api/public/v1/case-progress, true, false, false",
    "/api/public/v1/openapi.json, true, false, false",
    "/api/public/v2/case-progress, false, false, false",
    "/api/public/v1/case-progress/1, false, false, false",
    "/api/public/v1/application.wadl, false, false, false",
    "/api/staff/v1/calendars/x.ics, false, true, false",
    "/api/staff/v1/calendars/, false, false, false",
    "/api/staff/v1/calendars/x/y.ics, false, false, false",
    "/api/integration/v1/cases, false, false, false",
    "/jakarta.faces.resource/style.css.xhtml, true, true, true",
    "/sign-in, false, true, true",
    "/sign-in.xhtml, false, true, true",
    "/sign-out, false, true, true",
    "/stay, false, true, true",
    "/change-password, false, true, true",
    "/reset-password, false, true, false",
    "/guide, false, true, true",
    "/staff/worklist, false, true, false",
    "/staff/worklist/, false, false, false",
    "/staff/anything-new, false, false, false",
    "/staff/index.xhtml, false, false, false",
    "/staff, false, true, false",
    "/staff/, false, true, false",
    "/admin, false, true, false",
    "/hotline/, false, false, true",
    "/staff/casefile, false, true, false",
    "/staff/casefile/, false, true, false",
    "/admin/people, false, true, false",
    "/admin/people/, false, true, false",
    "/api/, false, false, false",
    "/api/staff/v1/, false, false, false",
    "/staff/casefile/slip.pdf, false, true, false",
    "/staff/casefile/slip.pdf.xhtml, false, false, false",
    "/staff/casefile/attachment, false, true, false",
    "/staff/casefile/attachment.xhtml, false, false, false",
    "/staff/casefile/attachments, false, true, false",
    "/staff/export, false, true, false",
    "/staff/export.xhtml, false, false, false",
    "/staff/exports, false, true, false",
    "/staff/statistics/file, false, true, false",
    "/jakarta.faces.resource/, false, false, false",
    "/staff/casefile/view.xhtml, false, true, false",
    "/staffing, false, false, false",
    "/admin/jobs, false, true, false",
    "/hotline/look-up, false, false, true",
    "/health, false, false, false",
    "/metrics, false, false, false",
    "/openapi, false, false, false",
    "/WEB-INF/web.xml, false, false, false",
    "/anything-new, false, false, false",
  })
  void answers_onlyItsOwnPaths(String path, boolean open, boolean intranet, boolean hotline) {
    assertThat(Zone.PUBLIC.answers(path)).isEqualTo(open);
    assertThat(Zone.INTRANET.answers(path)).isEqualTo(intranet);
    assertThat(Zone.HOTLINE.answers(path)).isEqualTo(hotline);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "GET, /staff/worklist, true",
    "POST, /staff/worklist, true",
    "PUT, /staff/worklist, false",
    "OPTIONS, /staff/worklist, false",
    "FOO, /sign-in, false",
    "POST, /sign-out, true",
    "GET, /sign-out, false",
    "GET, /staff/casefile/slip.pdf, true",
    "POST, /staff/casefile/slip.pdf, false",
    "POST, /staff/casefile/attachment, false",
    "POST, /staff/casefile/attachments, true",
    "GET, /staff/statistics/file, true",
    "POST, /staff/statistics/file, false",
    "POST, /staff/export, false",
    "POST, /staff/, false",
    "PUT, /api/staff/v1/calendars/x.ics, true", // JAX-RS refuses it, as a problem
  })
  void takes_theMethodsOfItsPath(String method, String path, boolean taken) {
    assertThat(Zone.INTRANET.at(path).orElseThrow().takes(method)).isEqualTo(taken);
  }

  /** Whoever adds a page names it in a zone, and whoever takes one away takes its name away. */
  @Test
  void everyPage_isOfTheZonesThatNameIt() throws Exception {
    Set<String> pages = new HashSet<>();
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      files
          .map(file -> "/" + WEBAPP.relativize(file))
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
          .forEach(file -> pages.add(file.substring(0, file.length() - ".xhtml".length())));
    }
    Set<String> named =
        Stream.of(Zone.values())
            .flatMap(zone -> zone.paths().stream())
            .filter(path -> path.kind() == Kind.PAGE || path.kind() == Kind.STATION)
            .map(ZonePath::path)
            .filter(path -> !path.equals("/"))
            .collect(Collectors.toSet());

    assertThat(named).isEqualTo(pages);
  }

  @Test
  void aDoor_leadsToThePageThatOneBeginsWith() {
    Optional<Set<Role>> nobody = Optional.empty();
    Optional<Set<Role>> officer = Optional.of(Set.of(Role.CASE_OFFICER));
    Optional<Set<Role>> ofAgency = Optional.of(Set.of(Role.AGENCY_ADMINISTRATOR));
    assertThat(Zone.INTRANET.behind("/staff", nobody)).isEqualTo("/staff/worklist");
    assertThat(Zone.INTRANET.behind("/staff/casefile/", nobody)).isEqualTo("/staff/worklist");
    assertThat(Zone.INTRANET.behind("/admin/", nobody)).isEqualTo("/admin/start/home");
    assertThat(Zone.INTRANET.behind("/admin/people", nobody)).isEqualTo("/admin/people/list");
    assertThat(Zone.INTRANET.behind("/admin/people/", ofAgency)).isEqualTo("/admin/people/list");
    assertThat(Zone.INTRANET.behind("/admin", ofAgency)).isEqualTo("/admin/start/home");
    assertThat(Zone.INTRANET.behind("/admin", Optional.of(Set.of(Role.AUDITOR))))
        .isEqualTo("/admin/audit/trail");
    assertThat(Zone.INTRANET.behind("/admin/people/", officer)).isEqualTo("/staff/worklist");
    assertThat(Zone.INTRANET.isDoor("/staff/worklist")).isFalse();
    assertThat(Zone.PUBLIC.isDoor("/staff/")).isFalse();
  }

  /** Whoever takes the end off an address stands before a door, in whichever folder. */
  @Test
  void everyFolderOfPages_isADoor() throws Exception {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      assertThat(
              files
                  .filter(Files::isDirectory)
                  .map(folder -> "/" + WEBAPP.relativize(folder))
                  .filter(folder -> folder.matches("/(staff|admin|hotline)(/.*)?"))
                  .flatMap(folder -> Stream.of(folder, folder + "/")))
          .hasSizeGreaterThan(8)
          .allMatch(folder -> Zone.INTRANET.isDoor(folder) || Zone.HOTLINE.isDoor(folder));
    }
  }

  @Test
  void home_dependsOnTheRole() {
    assertThat(Zone.INTRANET.home(Set.of(Role.CASE_OFFICER))).contains("/staff/worklist");
    assertThat(Zone.INTRANET.home(Set.of(Role.SUPERVISOR))).contains("/staff/worklist");
    assertThat(Zone.INTRANET.home(Set.of(Role.SYSTEM_ADMINISTRATOR))).contains("/admin/start/home");
    assertThat(Zone.INTRANET.home(Set.of(Role.AUDITOR))).contains("/admin/audit/trail");
    assertThat(Zone.INTRANET.home(Set.of(Role.EVALUATION_OFFICER)))
        .contains("/staff/statistics/overview");
    assertThat(Zone.INTRANET.home(Set.of(Role.HOTLINE_OPERATOR))).isEmpty();
    assertThat(Zone.HOTLINE.home(Set.of(Role.HOTLINE_OPERATOR))).contains("/hotline/look-up");
    assertThat(Zone.HOTLINE.home(Set.of(Role.CASE_OFFICER))).isEmpty();
    assertThat(Zone.PUBLIC.hasSignIn()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void home_isThereForEveryRole(Role role) {
    Set<Role> held = Role.withBroughtAlong(Set.of(role));

    assertThat(Stream.of(Zone.values()).flatMap(zone -> zone.home(held).stream())).hasSize(1);
  }

  @Test
  void home_ofNobodysRole_isNone() {
    assertThat(Role.withBroughtAlong(Set.of())).isEmpty();
    assertThat(Zone.INTRANET.home(Role.withBroughtAlong(Set.of()))).isEmpty();
  }

  @ParameterizedTest(name = "{0} keeps state: {1}")
  @CsvSource({
    "/index.xhtml, false",
    "/sign-in.xhtml, false",
    "/reset-password.xhtml, false",
    "/WEB-INF/errorpages/404.xhtml, false",
    "/change-password.xhtml, true",
    "/staff/worklist.xhtml, true",
    "/admin/jobs.xhtml, true",
    "/hotline/look-up.xhtml, true",
  })
  void keepsState_onlyForPeopleWhoSignedIn(String viewId, boolean keeps) {
    assertThat(Zone.keepsState(viewId)).isEqualTo(keeps);
  }

  @Test
  void theAreas_areGuardedByTheSameRolesInWebXml() throws Exception {
    for (Zone zone : Zone.values()) {
      for (Zone.Area area : zone.areas()) {
        Set<String> roles = new HashSet<>();
        area.roles().forEach(role -> roles.add(role.name()));
        assertThat(rolesInWebXml(area.prefix() + "*")).isEqualTo(roles);
      }
    }
  }

  private static Set<String> rolesInWebXml(String pattern) throws Exception {
    NodeList constraints =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile())
            .getElementsByTagName("security-constraint");
    Set<String> roles = new HashSet<>();
    for (int i = 0; i < constraints.getLength(); i++) {
      Element constraint = (Element) constraints.item(i);
      if (texts(constraint, "url-pattern").contains(pattern)) {
        roles.addAll(texts(constraint, "role-name"));
      }
    }
    return roles;
  }

  private static Set<String> texts(Element parent, String name) {
    Set<String> texts = new HashSet<>();
    NodeList found = parent.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
