package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tw.caseprogress.security.Role;

class ZoneTest {

  @ParameterizedTest(name = "{0}: public {1}, intranet {2}, hotline {3}")
  @CsvSource({
    "/, true, true, true",
    "/index, true, false, false",
    "/index.xhtml, true, false, false",
    "/case-types, true, false, false",
    "/calculator, true, false, false",
    "/help, true, false, false",
    "/api/public/v1/case-progress, true, false, false",
    "/api/public/v2/case-progress, false, false, false",
    "/api/staff/v1/calendars/x.ics, false, true, false",
    "/api/integration/v1/cases, false, false, false",
    "/jakarta.faces.resource/style.css.xhtml, true, true, true",
    "/sign-in, false, true, true",
    "/sign-in.xhtml, false, true, true",
    "/sign-out, false, true, true",
    "/change-password, false, true, true",
    "/staff/worklist, false, true, false",
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

  @Test
  void home_dependsOnTheRole() {
    assertThat(Zone.INTRANET.home(Set.of(Role.CASE_OFFICER))).contains("/staff/worklist");
    assertThat(Zone.INTRANET.home(Set.of(Role.SUPERVISOR))).contains("/staff/worklist");
    assertThat(Zone.INTRANET.home(Set.of(Role.SYSTEM_ADMINISTRATOR))).contains("/admin/jobs");
    assertThat(Zone.INTRANET.home(Set.of(Role.HOTLINE_OPERATOR))).isEmpty();
    assertThat(Zone.HOTLINE.home(Set.of(Role.HOTLINE_OPERATOR))).contains("/hotline/look-up");
    assertThat(Zone.HOTLINE.home(Set.of(Role.CASE_OFFICER))).isEmpty();
    assertThat(Zone.PUBLIC.hasSignIn()).isFalse();
  }

  @ParameterizedTest(name = "{0} keeps state: {1}")
  @CsvSource({
    "/index.xhtml, false",
    "/sign-in.xhtml, false",
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
