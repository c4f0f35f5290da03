package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;

/**
 * An application as an officer types it in, at the counter unless it says otherwise, for tests:
 * each says what it cares for, the rest is filled in. The tests of the assembled system have it
 * from the test-jar of this module.
 */
public final class TypedIntake {

  /** The consent form that is in force where nobody put another in force. */
  public static final String FORM = "115-1";

  private final String caseTypeCode;
  private final LocalDate receivedOn;
  private UUID submissionKey = UUID.randomUUID();
  private Party applicant =
      new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL));
  private List<CoApplicant> coApplicants = List.of();
  private boolean allConsented;
  private Optional<Party> agent = Optional.empty();
  private Set<Integer> papers = Set.of();
  private Optional<ConsentStatement> consent = Optional.empty();
  private IntakeChannel channel = IntakeChannel.COUNTER;
  private Optional<LocalDate> postmarkedOn = Optional.empty();

  private TypedIntake(String caseTypeCode, LocalDate receivedOn) {
    this.caseTypeCode = caseTypeCode;
    this.receivedOn = receivedOn;
  }

  public static TypedIntake of(String caseTypeCode, LocalDate receivedOn) {
    return new TypedIntake(caseTypeCode, receivedOn);
  }

  public TypedIntake under(UUID key) {
    submissionKey = key;
    return this;
  }

  public TypedIntake by(Party who) {
    applicant = who;
    return this;
  }

  /** These apply too, and consented as the applicant did. */
  public TypedIntake with(CoApplicant... others) {
    coApplicants = List.of(others);
    allConsented = true;
    return this;
  }

  public TypedIntake withAgent(Party who) {
    agent = Optional.of(who);
    return this;
  }

  public TypedIntake withPapers(Integer... orders) {
    papers = Set.of(orders);
    return this;
  }

  /** The applicant signed a consent form on paper on the day of receipt. */
  public TypedIntake agreedTo(String consentFormVersion, boolean survey) {
    return agreed(
        new ConsentStatement(consentFormVersion, ConsentManner.PAPER, receivedOn, survey));
  }

  public TypedIntake agreed(ConsentStatement statement) {
    consent = Optional.of(statement);
    return this;
  }

  /** It came by mail, with a postmark of that day. */
  public TypedIntake mailedOn(LocalDate postmark) {
    channel = IntakeChannel.MAIL;
    postmarkedOn = Optional.of(postmark);
    return this;
  }

  public Intake typed() {
    return new Intake(
        submissionKey,
        caseTypeCode,
        channel,
        receivedOn,
        Optional.empty(),
        postmarkedOn,
        Optional.empty(),
        applicant,
        coApplicants,
        allConsented,
        agent,
        ContactLanguage.ZH_TW,
        papers,
        consent,
        Optional.empty(),
        Optional.empty());
  }
}
