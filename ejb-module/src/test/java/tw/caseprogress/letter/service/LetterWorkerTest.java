package tw.caseprogress.letter.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.MailTransport;
import tw.caseprogress.gateway.NoWayOpenException;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.gateway.service.ClaimKeeper;
import tw.caseprogress.letter.ClaimedLetter;
import tw.caseprogress.letter.LetterFate;
import tw.caseprogress.letter.LetterState;
import tw.caseprogress.letter.SealedFile;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.security.Seal;

class LetterWorkerTest {

  private static final Instant NOW = Instant.parse("2026-11-23T23:30:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte KEY = 1;
  private static final Seal SEAL =
      new Seal("test", KEY, Map.of(KEY, new SecretKeySpec(new byte[32], "AES")));

  /** Letters in memory; does not answer as often as it is told when an outcome is to be noted. */
  private static final class Table extends LetterClaimService {

    private final Deque<ClaimedLetter> waiting = new ArrayDeque<>();
    private final List<LetterState> noted = new ArrayList<>();
    private final List<Attempt> tried = new ArrayList<>();
    private final List<Instant> due = new ArrayList<>();
    private final List<Long> kept = new CopyOnWriteArrayList<>();
    private final List<Long> released = new ArrayList<>();
    private int silent;

    @Override
    public Optional<ClaimedLetter> claim(Instant now) {
      return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void settle(ClaimedLetter letter, Attempt attempt, LetterFate fate) {
      if (silent-- > 0) {
        throw new DatabaseException(new SQLException("away", "08006"));
      }
      noted.add(fate.state());
      tried.add(attempt);
      due.add(fate.dueAt());
    }

    @Override
    public void keep(ClaimedLetter letter, Instant until) {
      kept.add(letter.id());
    }

    @Override
    public void release(ClaimedLetter letter) {
      released.add(letter.id());
    }
  }

  private final Table table = new Table();
  private final ClaimKeeper keeper = new ClaimKeeper(CLOCK, Duration.ofMillis(5));
  private final List<OutgoingMail> sent = new ArrayList<>();

  @AfterEach
  void close() {
    keeper.close();
  }

  @Test
  void aLetterIsHandedOverAsItWasPut() {
    table.waiting.add(letter(1));

    assertThat(worker(this::take).next()).isTrue();

    assertThat(sent)
        .containsExactly(
            new OutgoingMail("letter-1", "a@b.tw", "subject", "text", Optional.of("<p>html</p>")));
    assertThat(table.noted).containsExactly(LetterState.SENT);
    assertThat(worker(this::take).next()).as("nothing more is due").isFalse();
  }

  @Test
  void itsFilesGoAlongInTheirOrder_andOfNoOtherLetter() {
    SealedFile table = SealedFile.of(file("表.ods", 1), 0, "letter-1", SEAL);
    SealedFile print = SealedFile.of(file("表.pdf", 2), 1, "letter-1", SEAL);
    this.table.waiting.add(letter(1).with(List.of(table, print)));
    this.table.waiting.add(letter(2).with(List.of(table)));

    assertThat(worker(this::take).next()).isTrue();
    assertThat(worker(this::take).next()).isTrue();

    assertThat(sent).singleElement();
    assertThat(sent.get(0).attachments())
        .extracting(MailAttachment::fileName, one -> one.content()[0])
        .containsExactly(tuple("表.ods", (byte) 1), tuple("表.pdf", (byte) 2));
    assertThat(this.table.noted).as("files of another letter cannot be opened").hasSize(2);
  }

  private static MailAttachment file(String name, int content) {
    return new MailAttachment(name, "application/pdf", new byte[] {(byte) content});
  }

  @Test
  void aLetterThatFails_waitsForItsNextTry_andHoldsNoOtherUp() {
    table.waiting.add(letter(1));
    table.waiting.add(letter(2));
    LetterWorker worker =
        worker(
            mail -> {
              if (mail.key().equals("letter-1")) {
                throw new HandOverFailedException(FailureCause.RECEIVER, "4.2.2", null);
              }
              return take(mail);
            });

    assertThat(worker.next()).isTrue();
    assertThat(worker.next()).isTrue();

    assertThat(table.noted).containsExactly(LetterState.QUEUED, LetterState.SENT);
  }

  @Test
  void withoutAnOpenWayNothingCountsAsTried() {
    table.waiting.add(letter(1));
    LetterWorker worker =
        worker(
            mail -> {
              throw new NoWayOpenException("[smtp:mail]");
            });

    assertThat(worker.next()).isFalse();

    assertThat(table.released).containsExactly(1L);
    assertThat(table.noted).isEmpty();
  }

  @Test
  void whatCannotBeOpened_failsAlone() {
    table.waiting.add(letter(1, 1, new byte[] {9}));

    assertThat(worker(this::take).next()).isTrue();

    assertThat(sent).isEmpty();
    assertThat(table.noted).containsExactly(LetterState.QUEUED);
    assertThat(table.tried.get(0).failure()).contains(FailureCause.OURS);
  }

  @Test
  void whatBreaksOnTheWayMayHaveLeft_andIsNotSentAgainAtOnce() {
    table.waiting.add(letter(1));
    LetterWorker worker =
        worker(
            mail -> {
              throw new IllegalStateException("after the dot");
            });

    assertThat(worker.next()).isTrue();

    assertThat(table.tried).extracting(Attempt::isUnclear).containsExactly(true);
    assertThat(table.noted).containsExactly(LetterState.QUEUED);
    assertThat(table.due.get(0)).isAfter(NOW);
  }

  @Test
  void aLetterOfWhichAllTriesAreUsedUp_isNotSent() {
    table.waiting.add(letter(1, RetryPolicy.STANDARD.mostTries() + 1, SEAL.seal("text")));

    assertThat(worker(this::take).next()).isTrue();

    assertThat(sent).isEmpty();
    assertThat(table.noted).containsExactly(LetterState.GIVEN_UP);
  }

  @Test
  void theClaimIsKeptWhileTheMailServerThinks() {
    table.waiting.add(letter(1));
    LetterWorker worker =
        worker(
            mail -> {
              await().until(() -> table.kept.size() > 1);
              return take(mail);
            });

    assertThat(worker.next()).isTrue();

    assertThat(table.kept).contains(1L);
  }

  @Test
  void aDatabaseThatDoesNotAnswer_isWaitedFor() {
    table.waiting.add(letter(1));
    table.silent = 1;

    assertThat(worker(this::take).next()).isTrue();

    assertThat(sent).hasSize(1);
    assertThat(table.noted).containsExactly(LetterState.SENT);
  }

  private LetterWorker worker(MailTransport way) {
    return new LetterWorker(table, keeper, way, SEAL, CLOCK);
  }

  private HandedOver take(OutgoingMail mail) {
    sent.add(mail);
    return new HandedOver("smtp:mail", "id");
  }

  private static ClaimedLetter letter(long id) {
    return letter(id, 1, SEAL.seal("text"));
  }

  private static ClaimedLetter letter(long id, int attempts, byte[] textSealed) {
    return new ClaimedLetter(
        id,
        Lease.from(NOW),
        "letter-" + id,
        NOW,
        attempts,
        0,
        "subject",
        SEAL.seal("a@b.tw"),
        textSealed,
        SEAL.seal("<p>html</p>"),
        List.of());
  }
}
