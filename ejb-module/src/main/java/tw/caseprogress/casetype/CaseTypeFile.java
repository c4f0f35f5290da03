package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.typed.FaultList;
import tw.caseprogress.typed.UnreadableReferenceFileException;

/**
 * Reads a case type from the text form in which case types are delivered, one a file.
 *
 * <p>A line is {@code key: value}; indentation, empty lines and lines that start with {@code #}
 * mean nothing. What a citizen reads is given twice, {@code 中文 | English}. The head says what the
 * case type is; then come its steps, its papers, and the agencies that offer it:
 *
 * <pre>
 * case type: BIZ-REG
 * name: 商業登記 | Business registration
 * owner: 379130100A
 * published: 2008-06-02
 * limit: 7 WORKING_DAY from RECEIVED
 * supplement: 15 days then PAUSE
 * extension: no
 * external review: 10 days
 * upward referral: 20 days, clock stops
 * due date moved: notify
 * legal basis: 商業登記法第 22 條
 * notice: SUPPLEMENT_RECEIVED by EMAIL
 * notice: SURVEY_INVITATION by EMAIL TEXT_MESSAGE
 *
 * step: 收件 | Receipt
 *   planned days: 0
 *   notify: EMAIL TEXT_MESSAGE
 *   text: 已收到您的申請。
 *   text (en): We have received your application.
 * optional step: …
 * paper: 申請書 | Application form
 * optional paper: …
 * offered by: 379130100A | 登記科 | Registration Section | 1999 轉 6488
 * </pre>
 *
 * <p>A step without {@code notify} proposes no notice. The extra limit of an external review or an
 * upward referral is in working days; {@code none} says that the case type provides for neither
 * extra days nor a stop of the clock. A {@code notice} line sets the channels of an event, or
 * {@code none}; without it the event is told by both, and nobody is invited to the survey. The slip
 * is the usual one.
 */
public final class CaseTypeFile {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");
  private static final Pattern LIMIT = Pattern.compile("(\\d{1,4}) ([A-Z_]+) from ([A-Z_]+)");
  private static final Pattern SUPPLEMENT = Pattern.compile("(\\d{1,3}) days then ([A-Z_]+)");
  private static final Pattern WAIT = Pattern.compile("none|(\\d{1,3}) days(, clock stops)?");
  private static final Pattern TOLD = Pattern.compile("notify|silent");
  private static final List<String> HEAD =
      List.of(
          "case type",
          "name",
          "owner",
          "published",
          "limit",
          "supplement",
          "extension",
          "external review",
          "upward referral",
          "due date moved",
          "legal basis");

  private final FaultList faults;
  private final Map<String, FileLine> head = new HashMap<>();
  private final CaseTypeFileNotices notices = new CaseTypeFileNotices();
  private final List<CaseTypeFileStep> steps = new ArrayList<>();
  private final List<PaperView> papers = new ArrayList<>();
  private final List<OfferingDefinition> offerings = new ArrayList<>();
  private final Set<String> offeringAgencies = new HashSet<>();

  private CaseTypeFile(String file) {
    this.faults = new FaultList(file);
  }

  /**
   * Reads one case type.
   *
   * @param file the file's name, for messages only
   * @throws UnreadableReferenceFileException if the text breaks the form; lists every fault
   */
  public static CaseTypeDefinition parse(String file, String text) {
    CaseTypeFile reading = new CaseTypeFile(file);
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      if (!FileLine.isRemark(lines.get(index))) {
        reading.read(index + 1, lines.get(index));
      }
    }
    return reading.finish();
  }

  private void read(int number, String text) {
    Optional<FileLine> line = FileLine.of(number, text);
    if (line.isEmpty()) {
      faults.add(number, "is no 'key: value'");
    } else if (line.get().value().isEmpty() && !line.get().key().equals("notify")) {
      faults.add(number, "'" + line.get().key() + "' is empty");
    } else {
      read(line.get());
    }
  }

  private void read(FileLine line) {
    if (HEAD.contains(line.key())) {
      if (head.putIfAbsent(line.key(), line) != null) {
        faults.add(line.number(), "'" + line.key() + "' stands twice");
      }
      return;
    }
    switch (line.key()) {
      case "step", "optional step" -> steps.add(new CaseTypeFileStep(line));
      case "notice" -> notices.add(line, faults);
      case "planned days", "notify", "text", "text (en)" -> addToLastStep(line);
      case "paper", "optional paper" -> addPaper(line);
      case "offered by" -> addOffering(line);
      default -> faults.add(line.number(), "'" + line.key() + "' is no key of a case type");
    }
  }

  private void addToLastStep(FileLine line) {
    if (steps.isEmpty()) {
      faults.add(line.number(), "'" + line.key() + "' stands before the first step");
    } else {
      steps.get(steps.size() - 1).add(line, faults);
    }
  }

  private void addPaper(FileLine line) {
    int order = papers.size() + 1;
    boolean mandatory = line.key().equals("paper");
    line.parts(2, faults)
        .ifPresent(name -> papers.add(new PaperView(order, name.get(0), name.get(1), mandatory)));
  }

  private void addOffering(FileLine line) {
    line.parts(4, faults)
        .map(part -> new OfferingDefinition(part.get(0), part.get(1), part.get(2), part.get(3)))
        .ifPresent(
            offering -> {
              offerings.add(offering);
              if (!offeringAgencies.add(offering.agencyCode())) {
                faults.add(line.number(), offering.agencyCode() + " offers it twice");
              }
            });
  }

  private CaseTypeDefinition finish() {
    HEAD.stream()
        .filter(key -> !head.containsKey(key))
        .forEach(key -> faults.add(0, "'" + key + "' is missing"));
    if (steps.size() < 2) {
      faults.add(0, "a case type has at least two steps, the receipt and the closing");
    }
    if (offerings.isEmpty()) {
      faults.add(0, "no agency offers it");
    }
    faults.throwIfAny();
    Optional<CaseTypeDefinition> definition = define();
    faults.throwIfAny();
    return definition.orElseThrow();
  }

  private Optional<CaseTypeDefinition> define() {
    Matcher limit = match("limit", LIMIT, "7 WORKING_DAY from RECEIVED");
    Matcher supplement = match("supplement", SUPPLEMENT, "15 days then PAUSE");
    if (!CODE.matcher(value("case type")).matches()) {
      faults.add(line("case type"), "'" + value("case type") + "' is no code of a case type");
    }
    Optional<LocalDate> publishedOn = faults.date(value("published"), line("published"));
    List<String> name = head.get("name").parts(2, faults).orElse(List.of("", ""));
    DeadlineTerms terms = defineTerms();
    List<KeyStepView> views = defineSteps();
    faults.throwIfAny();

    int length = Integer.parseInt(limit.group(1));
    Optional<LimitUnit> unit = faults.constant(LimitUnit.class, limit.group(2), line("limit"));
    Optional<ClockStart> start = faults.constant(ClockStart.class, limit.group(3), line("limit"));
    Optional<PausePolicy> policy =
        faults.constant(PausePolicy.class, supplement.group(2), line("supplement"));
    if (length < 1) {
      faults.add(line("limit"), "a limit is at least 1");
    }
    faults.throwIfAny();
    return Optional.of(
        new CaseTypeDefinition(
            value("case type"),
            value("owner"),
            publishedOn.orElseThrow(),
            name.get(0),
            name.get(1),
            new HandlingLimit(length, unit.orElseThrow()),
            start.orElseThrow(),
            policy.orElseThrow(),
            Integer.parseInt(supplement.group(1)),
            terms,
            notices.terms(),
            SlipTerms.STANDARD,
            value("legal basis"),
            views,
            papers,
            offerings));
  }

  private DeadlineTerms defineTerms() {
    return new DeadlineTerms(
        yesOrNo("extension"),
        outsideWait("external review"),
        outsideWait("upward referral"),
        match("due date moved", TOLD, "notify' or 'silent").matches()
            && value("due date moved").equals("notify"));
  }

  private OutsideWait outsideWait(String key) {
    Matcher wait = match(key, WAIT, "none' or '10 days' or '10 days, clock stops");
    if (!wait.matches() || wait.group(1) == null) {
      return OutsideWait.NOT_PROVIDED;
    }
    return new OutsideWait(Integer.parseInt(wait.group(1)), wait.group(2) != null);
  }

  private List<KeyStepView> defineSteps() {
    List<KeyStepView> views = new ArrayList<>();
    for (CaseTypeFileStep step : steps) {
      step.define(views.size() + 1, faults).ifPresent(views::add);
    }
    CaseTypeFileStep first = steps.get(0);
    CaseTypeFileStep last = steps.get(steps.size() - 1);
    for (CaseTypeFileStep step : List.of(first, last)) {
      if (step.isOptional()) {
        faults.add(step.number(), "the receipt and the closing cannot be optional");
      }
    }
    return views;
  }

  private Matcher match(String key, Pattern pattern, String example) {
    Matcher matcher = pattern.matcher(value(key));
    if (!matcher.matches()) {
      faults.add(line(key), "'" + value(key) + "' is not of the form '" + example + "'");
    }
    return matcher;
  }

  private boolean yesOrNo(String key) {
    if (!value(key).equals("yes") && !value(key).equals("no")) {
      faults.add(line(key), "'" + key + "' is yes or no");
    }
    return value(key).equals("yes");
  }

  private String value(String key) {
    return head.get(key).value();
  }

  private int line(String key) {
    return head.get(key).number();
  }
}
