package tw.caseprogress.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.OutsideAgencyException;

class RefusalFilterTest {

  @Test
  void status_isFoundUnderEveryWrapping() {
    Exception refused = new EJBException(new AccessLocalException());
    assertThat(RefusalFilter.status(new ServletException(refused))).hasValue(403);
    assertThat(
            RefusalFilter.status(new IllegalStateException(new OutsideAgencyException("a", "b"))))
        .hasValue(404);
  }

  @Test
  void status_isEmptyForAnythingElse() {
    assertThat(RefusalFilter.status(new ServletException(new IllegalStateException()))).isEmpty();
  }
}
