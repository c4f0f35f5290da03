package tw.caseprogress.web.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.web.admin.CalendarDesk.DEEDS;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.web.admin.Asleep;
import tw.caseprogress.web.admin.CalendarDesk;

class ImportCalendarBackingTest {

  private ImportCalendarBacking backing =
      new ImportCalendarBacking(
          new CalendarDesk.Query(),
          new CalendarDesk.Service(),
          new CalendarDesk.Impact(),
          new CalendarDesk.Told());

  @BeforeEach
  void choose() {
    DEEDS.clear();
    backing.setFile(file("2027"));
    backing.preview();
  }

  @Test
  void whatWasLookedAtIsIssued() {
    assertThat(backing.isPreviewed()).isTrue();
    assertThat(backing.apply()).contains("year=2027");
    assertThat(DEEDS).containsExactly("issue 2027 after 7", "admin_calendar.message.info.issued");
  }

  @Test
  void whereThePreviewIsGoneNothingIsIssued_andANewOneIsShown() {
    backing = Asleep.woken(ImportCalendarBacking.class, backing);
    assertThat(backing.isPreviewed()).as("the button is still there").isTrue();

    assertThat(backing.apply()).isNull();
    assertThat(DEEDS).containsExactly("admin_impact.message.error.previewGone");
    assertThat(backing.getImpact()).isNotNull();
    assertThat(backing.getRead().year()).isEqualTo(2027);

    assertThat(backing.apply()).isNotNull();
    assertThat(DEEDS).contains("issue 2027 after 7");
  }

  private static Part file(String content) {
    return (Part)
        Proxy.newProxyInstance(
            ImportCalendarBackingTest.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (proxy, method, arguments) ->
                method.getName().equals("getInputStream")
                    ? new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))
                    : content);
  }
}
