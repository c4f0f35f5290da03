package tw.caseprogress.web.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.FirstPassword;
import tw.caseprogress.security.service.StaffSheetService;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.typed.SheetRefusedException;
import tw.caseprogress.web.admin.CalendarDesk;

class ImportPeopleBackingTest {

  private static final SheetOutcome ONE_NEW =
      new SheetOutcome(List.of(SheetLine.added(2, "new.one", "甲")), List.of());
  private static final FirstPassword PASSWORD = new FirstPassword("new.one", "甲", "secret");

  private final Sheets sheets = new Sheets();
  private final ImportPeopleBacking backing =
      new ImportPeopleBacking(sheets, new CalendarDesk.Told());

  @BeforeEach
  void look() {
    CalendarDesk.DEEDS.clear();
    backing.setFile(file());
    backing.preview();
  }

  @Test
  void whoSendsItTwiceAtOnce_isShownThePasswordsOfTheFirst_andNothingIsDoneAgain()
      throws Exception {
    CompletableFuture<Void> first = CompletableFuture.runAsync(backing::apply);
    assertThat(sheets.begun.await(60, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> second = CompletableFuture.runAsync(backing::apply);
    sheets.mayEnd.countDown();
    CompletableFuture.allOf(first, second).get(60, TimeUnit.SECONDS);

    assertThat(backing.getPasswords()).containsExactly(PASSWORD);
    assertThat(CalendarDesk.DEEDS).containsExactly("admin_sheet.message.info.applied");
    assertThat(backing.getSheet().isReady()).as("nothing is left to apply").isFalse();

    backing.preview();
    assertThat(backing.getPasswords()).as("another file is read").isEmpty();
  }

  @Test
  void whatChangedMeanwhile_isToldAndLookedAtAgain() {
    sheets.changed = true;

    backing.apply();

    assertThat(CalendarDesk.DEEDS).containsExactly("admin_sheet.message.error.changedMeanwhile");
    assertThat(backing.getPasswords()).isEmpty();
    assertThat(backing.getSheet().isReady()).isTrue();
  }

  /** One is new; waits in the work until the test lets it end, and does it once. */
  private static final class Sheets extends StaffSheetService {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private boolean changed;
    private boolean done;

    @Override
    public SheetOutcome look(byte[] content) {
      return ONE_NEW;
    }

    @Override
    public List<FirstPassword> apply(byte[] content, SheetOutcome seen) {
      if (changed || done) {
        throw new SheetRefusedException(ONE_NEW);
      }
      begun.countDown();
      try {
        assertThat(mayEnd.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      done = true;
      return List.of(PASSWORD);
    }
  }

  private static Part file() {
    return (Part)
        Proxy.newProxyInstance(
            ImportPeopleBackingTest.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (proxy, method, arguments) ->
                method.getName().equals("getInputStream")
                    ? new ByteArrayInputStream(new byte[] {'x'})
                    : "people.csv");
  }
}
