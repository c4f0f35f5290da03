package tw.caseprogress.textquery.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.gateway.ReceiptText;
import tw.caseprogress.gateway.TextMessageReceived;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseInquiry;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.textquery.TextAnswer;
import tw.caseprogress.textquery.TextCase;
import tw.caseprogress.textquery.TextQueryLimit;
import tw.caseprogress.textquery.TextQueryOutcome;
import tw.caseprogress.textquery.TextQuestion;
import tw.caseprogress.textquery.TextReply;
import tw.caseprogress.textquery.entity.TextQueryLine;
import tw.caseprogress.textquery.entity.TextQueryLog;
import tw.caseprogress.typed.MobileNumber;

/**
 * Judges text messages of citizens within the limits of the public query, and logs each.
 *
 * <p>Open to all callers: a text message has no identity.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextQueryService {

  private static final Logger LOG = Logger.getLogger(TextQueryService.class.getName());
  private static final String SENDER = "text-query-sender";
  private static final String WORDS = "text-query-words";
  private final TextQueryLimit limit = TextQueryLimit.USUAL;

  @Inject private CaseInquiry inquiry;
  @Inject private TextQueryLog log;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /** What became of a message, and what its sender is told. */
  private record Verdict(
      TextQueryOutcome outcome,
      Optional<String> text,
      Optional<Instant> silentUntil,
      Optional<String> waitTicket) {

    static Verdict of(TextQueryOutcome outcome, String text) {
      return new Verdict(outcome, Optional.of(text), Optional.empty(), Optional.empty());
    }

    static Verdict unanswered(TextQueryOutcome outcome) {
      return new Verdict(outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Verdict silent() {
      return unanswered(TextQueryOutcome.SILENT);
    }
  }

  /** One message under judgement. */
  private record Asked(
      Optional<String> mobile, TextQueryLine line, Optional<TextQuestion> question, String text) {

    byte[] sender() {
      return line.senderIndex();
    }

    Instant at() {
      return line.receivedAt();
    }

    ContactLanguage language() {
      return TextAnswer.languageOf(text);
    }

    TextAnswer answer() {
      return new TextAnswer(language());
    }
  }

  /**
   * Judges a message. Messages of one sender are judged one after the other, so that the same one
   * brought twice at once is answered once.
   *
   * @return what to answer; empty for silence
   */
  public Optional<TextReply> judge(TextMessageReceived message) {
    Asked asked = asked(message);
    log.lock(asked.sender());
    Verdict verdict = verdict(asked);
    long id =
        log.add(
            asked.line(),
            asked.question().flatMap(TextQuestion::caseNumber),
            verdict.outcome(),
            verdict.silentUntil(),
            verdict.waitTicket());
    return verdict
        .text()
        .map(text -> new TextReply(id, message.gateway(), asked.mobile().orElseThrow(), text));
  }

  /** Notes which gateway took an answer. */
  public void answered(TextReply reply, String gateway) {
    log.answered(reply.textQueryId(), gateway, Instant.now(clock));
  }

  /** Notes that no gateway took an answer, and what it said; nobody tries again. */
  public void notAnswered(TextReply reply, String failure) {
    log.notAnswered(reply.textQueryId(), GatewayText.reply(failure));
  }

  private Asked asked(TextMessageReceived message) {
    Optional<String> mobile = MobileNumber.ofSender(message.from());
    String sender = mobile.orElse(message.from());
    KeyedHash hash = keys.blindIndex();
    TextQueryLine line =
        new TextQueryLine(
            Instant.now(clock),
            message.gateway(),
            message.messageId(),
            ColumnText.fit(Masking.mobile(sender), 40),
            hash.of(SENDER, sender),
            hash.of(WORDS, message.text()));
    return new Asked(mobile, line, TextQuestion.read(message.text()), message.text());
  }

  private Verdict verdict(Asked asked) {
    if (log.isRepeated(asked.line(), limit)) {
      return Verdict.unanswered(TextQueryOutcome.REPEATED);
    }
    if (asked.mobile().isEmpty() || ReceiptText.isLike(asked.text())) {
      return Verdict.silent();
    }
    Instant since = asked.at().minus(limit.span());
    if (log.answers(asked.sender(), since) >= limit.answers()) {
      Instant first = log.firstAnswered(asked.sender(), since).orElse(asked.at());
      return tooMany(asked, first.plus(limit.span()), Optional.empty());
    }
    Optional<CaseNumber> number = asked.question().flatMap(TextQuestion::caseNumber);
    if (number.isEmpty()) {
      boolean told = log.hints(asked.sender(), since) >= limit.hints();
      return told ? Verdict.silent() : belowCeiling(hint(asked), since);
    }
    Verdict verdict = found(asked, number.get());
    return verdict.outcome() == TextQueryOutcome.NOT_FOUND ? belowCeiling(verdict, since) : verdict;
  }

  private Verdict belowCeiling(Verdict miss, Instant since) {
    if (log.misses(since) < limit.missesOfAll()) {
      return miss;
    }
    LOG.log(Level.WARNING, "Too many text messages ask for what is not there: no answers for now");
    return Verdict.silent();
  }

  private static Verdict hint(Asked asked) {
    return asked.question().isEmpty()
        ? Verdict.of(TextQueryOutcome.UNREADABLE, asked.answer().hint())
        : Verdict.of(TextQueryOutcome.MISTYPED, asked.answer().notFound());
  }

  private Verdict found(Asked asked, CaseNumber number) {
    GuessOutcome<CaseProgress> progress =
        inquiry.ask(
            ClientNetwork.named("sms " + asked.mobile().orElseThrow()),
            number,
            asked.question().orElseThrow().queryPassword(),
            GuessPass.ofTicket(log.ticket(asked.sender(), number, asked.at())));
    if (!progress.isJudged()) {
      return tooMany(
          asked, asked.at().plus(progress.retryAfter().orElseThrow()), progress.ticket());
    }
    if (progress.opened().isEmpty()) {
      return Verdict.of(TextQueryOutcome.NOT_FOUND, asked.answer().notFound());
    }
    TextCase told = TextCase.of(progress.opened().get(), asked.language());
    return Verdict.of(TextQueryOutcome.FOUND, asked.answer().of(told, LocalDate.now(clock)));
  }

  /** Told once, in whole minutes; then there is silence until then. */
  private Verdict tooMany(Asked asked, Instant from, Optional<String> waitTicket) {
    if (log.isToldToWait(asked.sender(), asked.at())) {
      return Verdict.silent();
    }
    Instant minute = from.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
    LocalTime time = minute.atZone(clock.getZone()).toLocalTime();
    return new Verdict(
        TextQueryOutcome.TOO_MANY,
        Optional.of(asked.answer().tooMany(time)),
        Optional.of(minute),
        waitTicket);
  }
}
