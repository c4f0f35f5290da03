package tw.caseprogress.gateway.smpp.service;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.SmsGateway;
import tw.caseprogress.gateway.TextMessageParts;
import tw.caseprogress.gateway.TextMessageReceived;
import tw.caseprogress.gateway.TrustedAuthorities;

/**
 * A message centre that speaks SMPP 3.4.
 *
 * <p>One session; as many messages wait for their answer at once as the window allows. Texts that
 * do not fit into one segment go whole as message_payload, or cut with a header each where the
 * option {@code long=udh} says so; then the last segment's id and receipt stand for the message. A
 * centre that throttles is given time.
 *
 * <p>Until a message was written whole, a hand-over has one deadline for all it waits for ({@link
 * HandOverWatch}), and what fails is ours. From then on the answer is waited for with a time of its
 * own; without one nobody knows whether the message was taken. Safe for concurrent use.
 *
 * <p>Options of its address: {@code weight}, {@code from} with {@code ton} and {@code npi} ({@link
 * SmppSender}), {@code validity} ({@link ValidityPeriod}), {@code id} ({@link IdDialect}), {@code
 * window} (32), {@code long} (payload or udh), {@code timeout} of a bind, {@code answer} to a
 * message and {@code enquire} in milliseconds, {@code systemType}.
 */
public final class SmppGateway implements SmsGateway, AutoCloseable {

  private static final int WINDOW = 32;
  private static final byte UCS2 = 8;
  private static final byte GSM = 0;
  private static final int UDH_INDICATOR = 0x40;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final GatewayUrl centre;
  private final SmppLink link;
  private final HandOverWatch watch;
  private final Semaphore window;
  private final SmppSender from;
  private final String validity;
  private final Duration longest;
  private final boolean byHeader;
  private final AtomicInteger reference = new AtomicInteger();
  private volatile long pausedUntil = System.nanoTime();

  /**
   * A gateway; binds with the first message, or when it is told to listen.
   *
   * @param receipts is told what became of messages
   * @param texts is given the messages of citizens, on the session's own threads: it must not wait
   * @param trusted whose certificates it may show, where the address is one of TLS
   */
  public SmppGateway(
      GatewayUrl centre,
      Consumer<DeliveryReceipt> receipts,
      Consumer<TextMessageReceived> texts,
      TrustedAuthorities trusted) {
    this(centre, receipts, texts, trusted, HandOverWatch.LONGEST);
  }

  SmppGateway(
      GatewayUrl centre,
      Consumer<DeliveryReceipt> receipts,
      Consumer<TextMessageReceived> texts,
      TrustedAuthorities trusted,
      Duration longest) {
    this.centre = centre;
    this.longest = longest;
    this.watch = new HandOverWatch(centre.name(), longest);
    this.link =
        new SmppLink(
            centre, new SmppInbox(centre.name(), IdDialect.of(centre), receipts, texts), trusted);
    this.window = new Semaphore(Math.max(1, centre.number("window", WINDOW)));
    this.from = SmppSender.of(centre);
    this.validity = ValidityPeriod.of(centre);
    this.byHeader = "udh".equals(centre.options().get("long"));
  }

  /**
   * Binds if it is not bound, so that receipts come in while nothing is sent.
   *
   * @throws HandOverFailedException if it cannot
   */
  public void listen() {
    try (HandOverDeadline deadline = watch.begin()) {
      link.listen(deadline);
    }
  }

  @Override
  public HandedOver send(OutgoingTextMessage message) {
    long until = System.nanoTime() + longest.toNanos();
    TextMessageParts parts = TextMessageParts.of(message.text());
    if (parts.segments().size() == 1) {
      return taken(submit(until, message, parts, parts.joined(), 0));
    }
    if (!byHeader) {
      OptionalParameter payload = new OptionalParameter.Message_payload(parts.joined());
      return taken(submit(until, message, parts, new byte[0], 0, payload));
    }
    return taken(submitParts(until, message, parts));
  }

  /**
   * Submits a message in parts; once one is taken the others cannot undo it. Of the last alone a
   * receipt is asked for: nobody could tell to which message the others belong.
   */
  private String submitParts(long until, OutgoingTextMessage message, TextMessageParts parts) {
    int number = reference.incrementAndGet() & 0xFF;
    OutgoingTextMessage untold =
        OutgoingTextMessage.withoutReceipt(message.key(), message.to(), message.text());
    int end = parts.segments().size() - 1;
    String last = "";
    for (int i = 0; i <= end; i++) {
      try {
        last =
            submit(
                until, i == end ? message : untold, parts, headed(parts, i, number), UDH_INDICATOR);
      } catch (HandOverFailedException e) {
        // whatever the cause, the receiver has the first parts already
        throw i == 0 ? e : new HandOverFailedException(FailureCause.UNCLEAR, e.getMessage(), e);
      }
    }
    return last;
  }

  private HandedOver taken(String messageId) {
    return new HandedOver(centre.name(), messageId);
  }

  /** A segment behind its header: concatenation with a reference of 8 bits (3GPP TS 23.040). */
  private static byte[] headed(TextMessageParts parts, int index, int number) {
    byte[] segment = parts.segments().get(index);
    byte[] header = {5, 0, 3, (byte) number, (byte) parts.segments().size(), (byte) (index + 1)};
    byte[] whole = new byte[header.length + segment.length];
    System.arraycopy(header, 0, whole, 0, header.length);
    System.arraycopy(segment, 0, whole, header.length, segment.length);
    return whole;
  }

  private String submit(
      long until,
      OutgoingTextMessage message,
      TextMessageParts parts,
      byte[] content,
      int esm,
      OptionalParameter... more) {
    for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
      waitWhilePaused(until);
      try {
        return submitOnce(message, parts.unicode(), content, esm, more);
      } catch (NegativeResponseException e) {
        int status = e.getCommandStatus();
        boolean again = SmppCommandStatus.isThrottled(status) && left(until).compareTo(pause) > 0;
        if (!again) {
          throw SmppCommandStatus.failure(status, e);
        }
        pausedUntil = System.nanoTime() + pause.toNanos();
      }
    }
  }

  private static Duration left(long until) {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }

  private String submitOnce(
      OutgoingTextMessage message,
      boolean unicode,
      byte[] content,
      int esm,
      OptionalParameter... more)
      throws NegativeResponseException {
    SmppSession session = null;
    try (HandOverDeadline deadline = watch.begin()) {
      SmppSubmission submission = new SmppSubmission(deadline);
      enterWindow(deadline);
      try {
        session = link.bound(deadline);
        return session.submit(
            submission, by -> submitted(by, message, unicode, content, esm, more));
      } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
        link.lost(session);
        throw noAnswer(submission, e);
      } catch (PDUException e) {
        throw new HandOverFailedException(e.getClass().getSimpleName(), e);
      } catch (HandOverFailedException e) {
        throw e;
      } catch (RuntimeException e) {
        throw noAnswer(submission, e);
      } finally {
        window.release();
      }
    }
  }

  /** Once it was written, only an answer tells whether it was taken. */
  private static HandOverFailedException noAnswer(SmppSubmission submission, Exception fault) {
    return new HandOverFailedException(
        submission.isWritten() ? FailureCause.UNCLEAR : FailureCause.OURS,
        "no answer: " + fault.getClass().getSimpleName(),
        fault);
  }

  private String submitted(
      SMPPSession session,
      OutgoingTextMessage message,
      boolean unicode,
      byte[] content,
      int esm,
      OptionalParameter... more)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    return session
        .submitShortMessage(
            "",
            from.ton(),
            from.npi(),
            from.address(),
            TypeOfNumber.INTERNATIONAL,
            NumberingPlanIndicator.ISDN,
            message.to().replaceFirst("^\\+", ""),
            new ESMClass(esm),
            (byte) 0,
            (byte) 0,
            null,
            validity,
            new RegisteredDelivery(
                message.receipt()
                    ? SMSCDeliveryReceipt.SUCCESS_FAILURE
                    : SMSCDeliveryReceipt.DEFAULT),
            (byte) 0,
            new RawDataCoding(unicode ? UCS2 : GSM),
            (byte) 0,
            content,
            more)
        .getMessageId();
  }

  private void enterWindow(HandOverDeadline deadline) {
    try {
      if (!window.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new HandOverFailedException("the window stays full", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HandOverFailedException("interrupted", e);
    }
  }

  private void waitWhilePaused(long until) {
    long left = pausedUntil - System.nanoTime();
    while (left > 0) {
      if (Thread.currentThread().isInterrupted()) {
        throw new HandOverFailedException("interrupted", null);
      }
      if (left(until).isZero()) {
        throw new HandOverFailedException(SmppLink.NO_TIME, null);
      }
      LockSupport.parkNanos(Math.min(left, left(until).toNanos() + 1));
      left = pausedUntil - System.nanoTime();
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  /** Unbinds. */
  @Override
  public void close() {
    watch.close();
    link.close();
  }
}
