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
import tw.caseprogress.notification.NoticeEvent;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.notification.OutgoingMail;
import tw.caseprogress.notification.OutgoingTextMessage;
import tw.caseprogress.notification.TextMessageLength;
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

  protected Notice() {}

  /**
   * A notice that is due at once.
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
    this.caseFileId = occasion.caseFileId();
    this.event = occasion.event();
    this.language = occasion.language();
    this.dueDateChangeId = occasion.dueDateChangeId().orElse(null);
    this.queuedAt = occasion.at();
    this.dueAt = occasion.at();
    this.channel = channel;
    this.recipientRole = recipient.role();
    this.addressSealed = recipient.sealedAddress(channel).orElseThrow();
    this.addressMasked = recipient.maskedAddress(channel).orElseThrow();
    this.subject = evidence.subject().orElse(null);
    this.body = evidence.body();
    this.bodySealed = seal.seal(toSend.body());
    this.templateVersion = NoticeTexts.VERSION;
    this.segments =
        channel == ContactChannel.TEXT_MESSAGE ? TextMessageLength.of(toSend.body()).segments() : 0;
    this.state = NoticeState.QUEUED;
  }

  public boolean isByEmail() {
    return channel == ContactChannel.EMAIL;
  }

  /** The notice as a mail; only before it was handed over. */
  public OutgoingMail asMail(Seal seal) {
    return new OutgoingMail(
        key(), seal.open(addressSealed), subject, seal.open(bodySealed), Optional.empty());
  }

  /** The notice as a text message; only before it was handed over. */
  public OutgoingTextMessage asTextMessage(Seal seal) {
    return new OutgoingTextMessage(key(), seal.open(addressSealed), seal.open(bodySealed));
  }

  private String key() {
    return "notice-" + id;
  }

  /** Notes that it was handed over; what was sent is forgotten, the evidence stays. */
  public void sent(Instant at, String idThere) {
    this.attempts++;
    this.state = NoticeState.SENT;
    this.sentAt = at;
    this.messageId = idThere;
    this.bodySealed = null;
    this.lastFailure = null;
  }

  /** Notes that our side could not hand it over; it stays queued and is due again later. */
  public void failedOnOurSide(String reason, Instant nextTry) {
    this.attempts++;
    this.lastFailure = reason.length() > 200 ? reason.substring(0, 200) : reason;
    this.dueAt = nextTry;
  }

  /** How often it was tried to hand it over. */
  public int attempts() {
    return attempts;
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
        Optional.ofNullable(sentAt));
  }
}
