package tw.caseprogress.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.gateway.TextMessageLength;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.security.Seal;

/** A notice to one party by one channel, from the event that made it due to its hand-over. */
@Entity
@Table(name = "notice")
public class Notice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "case_file_id")
  private long caseFileId;

  @Enumerated(EnumType.STRING)
  private NoticeEvent event;

  @Enumerated(EnumType.STRING)
  private ContactChannel channel;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_role")
  private PartyRole recipientRole;

  @Enumerated(EnumType.STRING)
  private ContactLanguage language;

  @Column(name = "address_sealed")
  private byte[] addressSealed;

  @Column(name = "address_masked")
  private String addressMasked;

  private String subject;

  private String body;

  @Column(name = "body_sealed")
  private byte[] bodySealed;

  @Column(name = "template_version")
  private String templateVersion;

  private int segments;

  @Enumerated(EnumType.STRING)
  private NoticeState state;

  private int attempts;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "due_date_change_id")
  private Long dueDateChangeId; // null for other events

  @Column(name = "last_failure")
  private String lastFailure;

  @Column(name = "claimed_by")
  private String claimedBy;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  private String gateway;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "escalated_at")
  private Instant escalatedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancelled_reason")
  private NoticeCancellation cancelledReason;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "instead_of")
  private Long insteadOf;

  @Column(name = "occasion_at")
  private Instant occasionAt;

  private String detail;

  @Column(name = "try_again")
  private boolean tryAgain;

  @Column(name = "unclear_tries")
  private int unclearTries;

  @Enumerated(EnumType.STRING)
  private NoticeAttachment attachment; // null if nothing goes with it

  protected Notice() {}

  /**
   * A notice in the language of its recipient; one that is not due at once joins the queue when it
   * is.
   *
   * @param toSend what is sent
   * @param evidence the same with the password blacked out
   */
  public Notice(
      NoticeOccasion occasion,
      CaseParty recipient,
      ContactChannel channel,
      NoticeText toSend,
      NoticeText evidence,
      Seal seal) {
    this(
        occasion,
        recipient,
        channel,
        new NoticeAddress(
            recipient.sealedAddress(channel).orElseThrow(),
            recipient.maskedAddress(channel).orElseThrow()),
        toSend,
        evidence,
        seal);
  }

  /** The same to an address that the recipient has not got yet. */
  public Notice(
      NoticeOccasion occasion,
      CaseParty recipient,
      ContactChannel channel,
      NoticeAddress address,
      NoticeText toSend,
      NoticeText evidence,
      Seal seal) {
    this.caseFileId = occasion.caseFileId();
    this.event = occasion.event();
    this.language = recipient.language();
    this.dueDateChangeId = occasion.dueDateChangeId().orElse(null);
    this.occasionAt = occasion.at();
    this.detail = occasion.detail();
    this.queuedAt = occasion.dueAt();
    this.dueAt = occasion.dueAt();
    this.channel = channel;
    this.recipientRole = recipient.role();
    this.addressSealed = address.sealed();
    this.addressMasked = address.masked();
    this.subject = evidence.subject().orElse(null);
    this.body = evidence.body();
    this.bodySealed = seal.seal(toSend.body());
    this.templateVersion = toSend.edition();
    this.segments =
        channel == ContactChannel.TEXT_MESSAGE ? TextMessageLength.of(toSend.body()).segments() : 0;
    this.state = NoticeState.QUEUED;
  }

  /**
   * A notice in the place of another that a gateway took and that did not arrive: the same words by
   * the same channel, with the tries so far.
   *
   * @param toSend the words, with the password
   */
  public static Notice again(Notice failed, String toSend, Seal seal, Instant now) {
    Notice next = new Notice();
    next.caseFileId = failed.caseFileId;
    next.event = failed.event;
    next.channel = failed.channel;
    next.recipientRole = failed.recipientRole;
    next.language = failed.language;
    next.addressSealed = failed.addressSealed;
    next.addressMasked = failed.addressMasked;
    next.subject = failed.subject;
    next.body = failed.body;
    next.bodySealed = seal.seal(toSend);
    next.templateVersion = failed.templateVersion;
    next.segments = failed.segments;
    next.state = NoticeState.QUEUED;
    next.attempts = failed.attempts;
    next.unclearTries = failed.unclearTries;
    next.occasionAt = failed.occasionAt;
    next.detail = failed.detail;
    next.attachment = failed.attachment;
    next.queuedAt = failed.queuedAt;
    next.dueAt = now;
    next.insteadOf = failed.id;
    return next;
  }

  /** Has the slip of the case go with it. */
  public void attachSlip() {
    this.attachment = NoticeAttachment.SLIP;
  }

  /** Makes this notice stand for one that failed, by the other channel. */
  public void standFor(Notice failed, Instant now) {
    this.insteadOf = failed.id;
    this.occasionAt = failed.occasionAt;
    this.queuedAt = now;
    this.dueAt = now;
  }

  /** Puts it back into the queue, to be tried again at once. */
  public void tryAgain(Instant now) {
    this.state = NoticeState.QUEUED;
    this.dueAt = now;
    this.claimedBy = null;
    this.claimedUntil = null;
  }

  /** Ends it: nothing may be sent any more, and its words are forgotten. */
  public void cancel(NoticeCancellation reason, Instant now) {
    this.state = NoticeState.CANCELLED;
    this.cancelledReason = reason;
    this.cancelledAt = now;
    this.bodySealed = null;
    this.claimedBy = null;
    this.claimedUntil = null;
  }

  /** Notes that its failure was given on: to another try, another channel, or an officer. */
  public void followedUp(Instant now) {
    this.escalatedAt = now;
  }

  /** Whether it failed, or its end is unclear, and nobody has dealt with it. */
  public boolean isFailureToFollowUp() {
    return escalatedAt == null && NoticeState.FAILURES.contains(state);
  }

  /**
   * Whether it is to be sent once more, as {@link NoticeFate} decided when it failed; not once the
   * address was deleted.
   */
  public boolean isToBeTriedAgain() {
    return tryAgain && addressSealed != null;
  }

  /** Whether somebody has to look at it now. */
  public boolean isDueAt(Instant now) {
    return !dueAt.isAfter(now);
  }

  /** Whether a gateway took it, so that its words are only kept as evidence. */
  public boolean wasTaken() {
    return bodySealed == null;
  }

  public long id() {
    return id;
  }

  public long caseFileId() {
    return caseFileId;
  }

  public NoticeEvent event() {
    return event;
  }

  public ContactChannel channel() {
    return channel;
  }

  public PartyRole recipientRole() {
    return recipientRole;
  }

  public ContactLanguage language() {
    return language;
  }

  /** The words as they are kept, the password blacked out. */
  public String evidence() {
    return body;
  }

  /** The name of the text that it was worded by. */
  public String edition() {
    return templateVersion;
  }

  /** What it tells and whom; see {@link NoticeOccasion#key}. */
  public String occasionKey() {
    return NoticeOccasion.key(event, recipientRole, occasionAt);
  }

  public Instant occasionAt() {
    return occasionAt;
  }

  /** What the event added to the facts of the case, as it is kept; null if nothing was kept. */
  public String detail() {
    return detail;
  }

  public NoticeView view() {
    return new NoticeView(
        id,
        event,
        channel,
        recipientRole,
        addressMasked,
        Optional.ofNullable(subject),
        body,
        segments,
        state,
        attempts,
        queuedAt,
        Optional.ofNullable(sentAt),
        Optional.ofNullable(deliveredAt),
        Optional.ofNullable(gateway),
        Optional.ofNullable(lastFailure),
        dueAt,
        templateVersion);
  }
}
