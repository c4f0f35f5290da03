package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.letter.ClaimedLetter;
import tw.caseprogress.letter.LetterFate;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterClaimService;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;

/**
 * Letters on the real tables. Those that are due tomorrow the server's own dispatch leaves alone.
 */
@ExtendWith(ArquillianExtension.class)
class LetterServiceIT {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final int MANY = 60;

  @Inject private LetterService letters;
  @Inject @Any private Instance<Forgetter> forgetters;
  @Inject private LetterClaimService claims;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private final Instant tomorrow = Instant.now().plus(Duration.ofHours(25));

  @BeforeEach
  @AfterEach
  void clear() throws SQLException {
    execute(dataSource, "delete from staff_letter");
  }

  @Test
  void aLetterLeavesAfterTheCommitThatPutIt_andOnce() throws Exception {
    transaction.begin();
    letters.put(letter("a"));
    transaction.rollback();
    assertThat(rows()).isEmpty();

    letters.put(letter("a"));
    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("a SENT 1")));
    letters.put(letter("a"));
    assertThat(rows()).containsExactly("a SENT 1");
  }

  @Test
  void aNewerLetterTakesThePlaceOfOneThatIsJustBeingHandedOver() throws Exception {
    letters.put(letter("a"));
    putOffUntilTomorrow();
    ClaimedLetter older = claims.claim(tomorrow).orElseThrow();

    letters.put(letter("b"));
    settle(older);

    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("b SENT 1")));
  }

  @Test
  void filesGoAlong_thoseOfANewerLetterInThePlaceOfTheOlder_andNoneIsKept() throws Exception {
    transaction.begin();
    letters.put(with(letter("a"), "table.ods", "table.pdf"));
    letters.put(with(letter("b"), "newer.ods"));
    List<String> waiting = files();
    transaction.commit();

    assertThat(waiting).containsExactly("newer.ods");
    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("b SENT 1")));
    assertThat(files()).isEmpty();
  }

  private static StaffLetter with(StaffLetter letter, String... names) {
    return new StaffLetter(
        letter.kind(),
        letter.businessDate(),
        letter.login(),
        letter.email(),
        letter.key(),
        letter.subject(),
        letter.text(),
        letter.html(),
        Stream.of(names)
            .map(name -> new MailAttachment(name, "application/pdf", new byte[] {1}))
            .toList());
  }

  private List<String> files() throws SQLException {
    return texts(dataSource, "select file_name from staff_letter_file order by place");
  }

  @Test
  void eachLetterIsClaimedOnce_byHoweverManyServers() throws Exception {
    putMany();
    Callable<List<Long>> server =
        () -> {
          List<Long> mine = new ArrayList<>();
          for (Optional<ClaimedLetter> next = claims.claim(tomorrow);
              next.isPresent();
              next = claims.claim(tomorrow)) {
            mine.add(next.get().id());
            settle(next.get());
          }
          return mine;
        };

    List<Long> all = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (Future<List<Long>> one : threads.invokeAll(List.of(server, server, server))) {
        all.addAll(one.get());
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(all).hasSize(MANY).doesNotHaveDuplicates();
  }

  @Test
  void whatAServerThatDiedHadClaimed_isTakenByAnotherWhenTheLeaseIsOver() throws SQLException {
    letters.put(letter("a"));
    putOffUntilTomorrow();
    claims.claim(tomorrow).orElseThrow();

    assertThat(claims.claim(tomorrow.plus(Lease.LASTS).minusSeconds(1))).isEmpty();
    ClaimedLetter again = claims.claim(tomorrow.plus(Lease.LASTS).plusSeconds(1)).orElseThrow();
    assertThat(again.attempts()).as("the try that died counts").isEqualTo(2);
  }

  @Test
  void lettersThatWereSettledLongAgoAreDeleted_andNoneThatWaits() throws SQLException {
    putMany();
    execute(
        dataSource,
        """
        update staff_letter set due_at = now() - interval '91 days',
               state = case when addressee_login = 'letter-1' then 'QUEUED' else 'SENT' end,
               claimed_until = now() + interval '1 day'
        """);

    Instant before = Instant.now().minus(Duration.ofDays(90));
    Forgetter old =
        forgetters.stream()
            .filter(one -> one.kind() == Perishable.LETTERS)
            .findFirst()
            .orElseThrow();
    assertThat(old.forget(before, 2)).isEqualTo(2);
    assertThat(old.forget(before, MANY)).isEqualTo(MANY - 3);

    assertThat(rows()).containsExactly("k1 QUEUED 0");
  }

  @Test
  void aLetterThatComesBackIsGivenUp_andMayBePutAgain() throws SQLException {
    letters.put(letter("a"));
    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("a SENT 1")));

    letters.cameBack("another", "5.1.1");
    assertThat(rows()).containsExactly("a SENT 1");

    letters.cameBack("a", "5.1.1");
    letters.cameBack("a", "5.7.1"); // reported twice
    assertThat(rows()).containsExactly("a GIVEN_UP 1");
    assertThat(letters.isGivenUp(LetterKind.REPORT, MON_2026_11_23, "letter-it")).isTrue();

    letters.put(letter("a"));
    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("a SENT 1")));
  }

  private void settle(ClaimedLetter letter) {
    Attempt taken = Attempt.taken(tomorrow, new HandedOver("IT", "id"));
    claims.settle(letter, taken, LetterFate.after(taken, letter, RetryPolicy.STANDARD));
  }

  private static StaffLetter letter(String key) {
    return new StaffLetter(
        LetterKind.REPORT,
        MON_2026_11_23,
        "letter-it",
        "letter@example.gov.tw",
        key,
        "IT",
        "IT",
        "<p>IT</p>");
  }

  /** Waits until the dispatch is through with it, and queues it once more. */
  private void putOffUntilTomorrow() throws SQLException {
    await().atMost(Duration.ofSeconds(60)).until(() -> rows().equals(List.of("a SENT 1")));
    execute(
        dataSource,
        """
        update staff_letter set state = 'QUEUED', due_at = now() + interval '1 day', attempts = 0,
               address_sealed = '\\x00', text_sealed = '\\x00', html_sealed = '\\x00'
        """);
  }

  private void putMany() throws SQLException {
    execute(
        dataSource,
        """
        insert into staff_letter (kind, business_date, addressee_login, letter_key, subject,
          address_sealed, text_sealed, html_sealed, state, queued_at, due_at)
        select 'REPORT', '2026-11-23', 'letter-' || n, 'k' || n, 'IT', '\\x00', '\\x00', '\\x00',
               'QUEUED', now(), now() + interval '1 day'
          from generate_series(1, %d) n
        """
            .formatted(MANY));
  }

  private List<String> rows() throws SQLException {
    return texts(
        dataSource,
        "select letter_key || ' ' || state || ' ' || attempts from staff_letter order by 1");
  }
}
