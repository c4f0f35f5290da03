package tw.caseprogress.notification;

import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.CaseVersionChanged;
import tw.caseprogress.casefile.ClosingWords;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.projection.DueDateMoved;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.typed.RocDate;

/**
 * Words notices: a text for each event, channel and language, filled with the facts; and the
 * standard texts that are delivered.
 *
 * <p>Chinese texts date by the ROC calendar, English ones by ISO. Text messages begin with the
 * agency's name and hold no link (rules against fraud of 2024-11).
 */
public final class NoticeTexts {

  private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

  /** As long as its column. */
  private static final int LONGEST_SUBJECT = 200;

  /** Kept with every notice: which edition of the standard texts it was worded by. */
  public static final String VERSION = "2026-12";

  private static final String BUNDLE = "tw.caseprogress.i18n.NoticeTexts";

  private final Mustache.Compiler compiler =
      Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).zeroIsFalse(true);

  /** The notice of an event for a channel in the words that are delivered. */
  public NoticeText of(NoticeEvent event, ContactChannel channel, NoticeFacts facts) {
    NoticeTextKey key = new NoticeTextKey(event, channel, facts.language());
    return of(new NoticeEdition(VERSION, delivered(key)), facts);
  }

  /** A notice in the words of an edition. */
  public NoticeText of(NoticeEdition edition, NoticeFacts facts) {
    Map<String, Object> values = values(facts, bundle(facts.language()));
    NoticeTemplate template = edition.template();
    return new NoticeText(
        template.subject().map(subject -> inOneLine(fill(subject, values))),
        fill(template.body(), values),
        edition.name());
  }

  /** What somebody typed may be a fact of it, and be long or have several lines. */
  private static String inOneLine(String subject) {
    return ColumnText.shorten(LINES.matcher(subject).replaceAll(" "), LONGEST_SUBJECT);
  }

  /** The text that is delivered. */
  public static NoticeTemplate delivered(NoticeTextKey text) {
    ResourceBundle bundle = bundle(text.language());
    String key = text.event().name() + '.' + text.channel().name();
    return new NoticeTemplate(
        text.channel() == ContactChannel.EMAIL
            ? Optional.of(bundle.getString(key + ".subject"))
            : Optional.empty(),
        bundle.getString(key));
  }

  /**
   * The evidence of a notice with the password where its text names it; what looks like a blacked
   * out password elsewhere was typed by somebody and stays.
   */
  public static String withPassword(NoticeTemplate template, String evidence, String password) {
    // no text that somebody typed follows the password
    int at = evidence.lastIndexOf(NoticeFacts.BLACKED_OUT);
    return at < 0 || !template.namesPassword()
        ? evidence
        : evidence.substring(0, at)
            + password
            + evidence.substring(at + NoticeFacts.BLACKED_OUT.length());
  }

  /** The evidence of a notice with the code of the survey. */
  public static String withCode(String evidence, String code) {
    return code.isEmpty() ? evidence : evidence.replace(NoticeFacts.CODE_BLACKED_OUT, code);
  }

  /** Why a change of the calendar moved a due date, in a sentence. */
  public String reason(DueDateMoved moved, ContactLanguage language) {
    ResourceBundle bundle = bundle(language);
    boolean english = language == ContactLanguage.EN;
    Map<String, Object> values = new HashMap<>();
    values.put("day", dated(Optional.of(moved.cause().day()), language));
    values.put("event", english ? moved.cause().eventEn() : moved.cause().eventZh());
    values.put("before", dated(moved.before(), language));
    return fill(bundle.getString("CalendarChangeKind." + moved.cause().kind().name()), values);
  }

  /** Why a due date moved with the version of the case type, in a sentence. */
  public String reason(CaseVersionChanged changed, ContactLanguage language) {
    return ofVersion(changed.undoneSince().isPresent(), language);
  }

  /**
   * The same before it is done.
   *
   * @param undone whether the case follows the version again that it followed before
   */
  public String ofVersion(boolean undone, ContactLanguage language) {
    String key = undone ? "VersionMove.UNDONE" : "VersionMove.MOVED";
    return bundle(language).getString(key);
  }

  /** Why a due date moved with the case type that was put right, in a sentence. */
  public String ofCaseType(ContactLanguage language) {
    return bundle(language).getString("CaseType.CORRECTED");
  }

  /** Why a due date moved with the agency that handles the case, in a sentence. */
  public String ofAgency(ContactLanguage language) {
    return bundle(language).getString("HandOver.OTHER_AGENCY");
  }

  private String fill(String template, Map<String, Object> values) {
    return compiler.compile(template).execute(values);
  }

  private static Map<String, Object> values(NoticeFacts facts, ResourceBundle bundle) {
    Map<String, Object> values = new HashMap<>();
    values.put("agencyShort", facts.agencyShort());
    values.put("agency", facts.agency());
    values.put("unit", facts.unit());
    values.put("phone", facts.phone());
    values.put("recipient", facts.recipient());
    values.put("caseType", facts.caseType());
    values.put("caseNumber", facts.caseNumber());
    values.put("queryPassword", facts.queryPassword());
    values.put("code", facts.code());
    values.put("surveyPage", surveyPage());
    values.put("dueOn", dated(facts.dueOn(), facts.language()));
    values.put("step", facts.step());
    values.put("stepOrder", facts.stepOrder());
    values.put("stepCount", facts.stepCount());
    values.put("text", facts.text());
    values.put("items", facts.items());
    values.put("itemList", String.join(bundle.getString("listSeparator"), facts.items()));
    values.put("supplementDueOn", dated(facts.supplementDueOn(), facts.language()));
    values.put("receivedOn", dated(facts.receivedOn(), facts.language()));
    values.put("complete", facts.complete());
    values.put("survey", facts.survey());
    values.put("granted", facts.outcome().equals(Optional.of(Outcome.GRANTED)));
    values.put("outcome", ofOutcome(facts, end -> bundle.getString("Outcome." + end)));
    values.put("ending", ofOutcome(facts, end -> ClosingWords.sentence(end, facts.language())));
    values.put(
        "endingInShort", ofOutcome(facts, end -> bundle.getString("Outcome.inShort." + end)));
    return values;
  }

  /** Where the survey is answered, below the address that slips name too. */
  private static String surveyPage() {
    String address =
        System.getProperty(
            "caseprogress.public.url",
            "http://127.0.0.1:" + Integer.getInteger("caseprogress.port.public", 8080) + "/");
    return address + (address.endsWith("/") ? "" : "/") + "survey";
  }

  private static String ofOutcome(NoticeFacts facts, Function<Outcome, String> words) {
    return facts.outcome().map(words).orElse("");
  }

  private static String dated(Optional<LocalDate> date, ContactLanguage language) {
    return date.map(day -> language == ContactLanguage.EN ? day.toString() : RocDate.text(day))
        .orElse("");
  }

  /** The words that are delivered with notices in a language. */
  public static ResourceBundle bundle(ContactLanguage language) {
    return ResourceBundle.getBundle(
        BUNDLE, language == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN);
  }
}
