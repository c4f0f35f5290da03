package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.security.Role;

class WayBackTest {

  private static final Set<Role> OFFICER = Set.of(Role.CASE_OFFICER);

  @Test
  void page_isTheOneAskedForWithItsQuery() {
    String asked = "/staff/casefile/view?caseNumber=1154826190357";
    assertThat(WayBack.page(Zone.INTRANET, OFFICER, Optional.of(asked))).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/staff/worklist",
        "//elsewhere.example/staff/worklist",
        "/\\elsewhere.example/staff/",
        "/staff/../admin/jobs",
        "/admin/jobs", // not for this role
        "/hotline/look-up", // not in this zone
        "/sign-in",
        "/staff/", // leads on itself
        "/staff/index.xhtml", // there is no such page
        "/staff/anything",
        "javascript:alert(1)",
        "/staff/\r\nSet-Cookie: a=b",
        "not a path",
        "",
      })
  void page_isTheHomeInsteadOfAnythingElse(String asked) {
    assertThat(WayBack.page(Zone.INTRANET, OFFICER, Optional.of(asked)))
        .isEqualTo("/staff/worklist");
  }

  @Test
  void page_isTheHomeWithoutAWish() {
    assertThat(WayBack.page(Zone.HOTLINE, Set.of(Role.HOTLINE_OPERATOR), Optional.empty()))
        .isEqualTo("/hotline/look-up");
  }
}
