package tw.caseprogress.batch.sample;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.security.Role;

/**
 * Makes the 782 applications of the pilot, always the same ones.
 *
 * <p>How many notices of each kind the pilot sent is known from the city's proposal; officers'
 * choices at key steps are changed here until the applications give rise to just as many. Run
 * {@link #main} after a change, with the file to write as the argument.
 */
final class PilotApplicationsGenerator {

  static final LocalDate FIRST_DAY = LocalDate.of(2008, 6, 2); // Mon
  static final LocalDate LAST_DAY = LocalDate.of(2008, 9, 30); // Tue
  static final int APPLICATIONS = 782;
  static final int EMAILS = 319;
  static final int TEXT_MESSAGES = 1287;
  static final int ANSWERS = 10;

  private static final LocalDate SURVEY_FROM = LocalDate.of(2008, 7, 1); // Tue
  private static final List<String> COMMENTS =
      List.of(
          "收到簡訊就知道進度，不必再打電話，很方便。",
          "承辦人很親切，速度也快。",
          "",
          "希望簡訊可以寫清楚還要多久。",
          "在家就能查到案件辦到哪裡，很好。",
          "",
          "補件通知一次講清楚，謝謝。",
          "查詢密碼有點長。",
          "",
          "比以前透明多了。");
  private static final List<Integer> SCORES = List.of(5, 5, 4, 4, 5, 4, 5, 3, 4, 5);

  /** How often types are applied for, against 1 for the others. */
  private static final Map<String, Integer> FREQUENCY =
      Map.ofEntries(
          entry("BIZ-REG", 22),
          entry("LAND-RESURVEY", 18),
          entry("DISAB-LIVING", 13),
          entry("ELDER-ALLOW", 13),
          entry("BUILD-PERMIT", 8),
          entry("INTERIOR-REVIEW", 8),
          entry("LABOR-MEDIATION", 8),
          entry("USE-PERMIT", 6),
          entry("ASSISTIVE", 6),
          entry("GOV-INFO", 7),
          entry("HOSPITAL-OPEN", 5),
          entry("INDIG-COSTUME", 4),
          entry("HOTEL-REG", 3),
          entry("ANCESTOR-DECL", 2),
          entry("KINDERGARTEN", 2));

  private static final Set<String> OF_COMPANIES =
      Set.of("BUILD-PERMIT", "USE-PERMIT", "HOTEL-REG", "FUNERAL-BIZ", "FUNERAL-FAC", "BIZ-REG");

  private final Random random = new Random(20080602L);
  private final WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
  private final InventedPeople people = new InventedPeople(random);
  private final List<CaseTypeDefinition> types = ReferenceData.caseTypes();
  private final List<DemoStaff> staff = DemoStaff.all();

  private PilotApplicationsGenerator() {}

  /** A case type at an agency that offers it. */
  private record Offer(CaseTypeDefinition type, String agencyCode) {}

  /** Writes the file anew. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), SampleFile.write(generate()));
  }

  static List<SampleApplication> generate() {
    PilotApplicationsGenerator generator = new PilotApplicationsGenerator();
    List<SampleApplication> applications = generator.applications();
    generator.meet(ContactChannel.EMAIL, EMAILS, applications);
    generator.meet(ContactChannel.TEXT_MESSAGE, TEXT_MESSAGES, applications);
    generator.answer(applications);
    return applications;
  }

  private List<SampleApplication> applications() {
    List<Offer> offers = offers();
    List<LocalDate> days = days();
    List<SampleApplication> applications = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS; i++) {
      applications.add(application("P%04d".formatted(i + 1), offers.get(i), days.get(i)));
    }
    return applications;
  }

  /** What is applied for: every agency and every type at least once. */
  private List<Offer> offers() {
    List<Offer> all = new ArrayList<>();
    List<Offer> weighted = new ArrayList<>();
    for (CaseTypeDefinition type : types) {
      for (OfferingDefinition offering : type.offerings()) {
        Offer offer = new Offer(type, offering.agencyCode());
        all.add(offer);
        int weight = 40 * FREQUENCY.getOrDefault(type.code(), 1) / type.offerings().size();
        weighted.addAll(Collections.nCopies(Math.max(1, weight), offer));
      }
    }
    Set<Offer> first = new LinkedHashSet<>();
    Set<String> covered = new TreeSet<>();
    Collections.shuffle(all, random);
    for (Offer offer : all) {
      if (covered.add(offer.agencyCode()) | covered.add(offer.type().code())) {
        first.add(offer);
      }
    }
    List<Offer> offers = new ArrayList<>(first);
    while (offers.size() < APPLICATIONS) {
      offers.add(weighted.get(random.nextInt(weighted.size())));
    }
    Collections.shuffle(offers, random);
    return offers;
  }

  /** The days of receipt in order: every working day has some, later ones more. */
  private List<LocalDate> days() {
    List<LocalDate> working =
        FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).filter(calendar::isWorkingDay).toList();
    List<LocalDate> days = new ArrayList<>(working);
    while (days.size() < APPLICATIONS) {
      // the larger of two draws in three of four cases: the service became known slowly
      int draw = random.nextInt(working.size());
      int other = random.nextInt(working.size());
      days.add(working.get(random.nextInt(4) < 3 ? Math.max(draw, other) : draw));
    }
    Collections.sort(days);
    return days;
  }

  private SampleApplication application(String key, Offer offer, LocalDate received) {
    IntakeChannel channel = channel();
    Optional<Party> agent =
        random.nextInt(100) < 8 ? Optional.of(people.person(channels())) : Optional.empty();
    boolean foreign = random.nextInt(100) < 2;
    int rounds = rounds();
    Set<Integer> papers = papers(offer.type(), rounds > 0);
    return new SampleApplication(
        key,
        officer(offer.agencyCode()),
        offer.agencyCode(),
        offer.type().code(),
        channel,
        SampleDay.of(received),
        foreign ? ContactLanguage.EN : ContactLanguage.ZH_TW,
        applicant(offer.type(), foreign),
        agent,
        consentManner(channel),
        random.nextInt(100) < 40,
        papers,
        documentNumber(),
        new InventedCourse(random, calendar, offer.type(), received).invent(papers, rounds),
        Optional.empty());
  }

  private Party applicant(CaseTypeDefinition type, boolean foreign) {
    if (foreign) {
      return people.foreigner(channels());
    }
    return OF_COMPANIES.contains(type.code()) && random.nextInt(100) < 35
        ? people.company(channels())
        : people.person(channels());
  }

  private String officer(String agencyCode) {
    List<String> officers =
        staff.stream()
            .filter(person -> person.role() == Role.CASE_OFFICER)
            .filter(person -> person.agencyCode().equals(Optional.of(agencyCode)))
            .map(DemoStaff::login)
            .toList();
    return officers.get(random.nextInt(officers.size()));
  }

  private IntakeChannel channel() {
    int draw = random.nextInt(100);
    if (draw < 64) {
      return IntakeChannel.COUNTER;
    }
    if (draw < 87) {
      return IntakeChannel.MAIL;
    }
    return draw < 95 ? IntakeChannel.FAX : IntakeChannel.PHONE;
  }

  private ConsentManner consentManner(IntakeChannel channel) {
    return switch (channel) {
      case COUNTER -> random.nextInt(100) < 90 ? ConsentManner.PAPER : ConsentManner.ORAL;
      case MAIL -> ConsentManner.MAIL;
      case FAX -> ConsentManner.FAX;
      case PHONE -> ConsentManner.PHONE;
    };
  }

  /** In 2008 most wanted text messages, few had mail, and some only kept the slip. */
  private Set<ContactChannel> channels() {
    int draw = random.nextInt(100);
    if (draw < 45) {
      return EnumSet.of(ContactChannel.TEXT_MESSAGE);
    }
    if (draw < 54) {
      return EnumSet.allOf(ContactChannel.class);
    }
    return draw < 61 ? EnumSet.of(ContactChannel.EMAIL) : EnumSet.noneOf(ContactChannel.class);
  }

  private int rounds() {
    int draw = random.nextInt(100);
    return draw < 80 ? 0 : draw < 96 ? 1 : 2;
  }

  private Set<Integer> papers(CaseTypeDefinition type, boolean oneMissing) {
    Set<Integer> papers = new TreeSet<>();
    for (PaperView paper : type.papers()) {
      if (paper.mandatory() || random.nextInt(100) < 30) {
        papers.add(paper.order());
      }
    }
    if (oneMissing) {
      papers.remove(1 + random.nextInt(type.papers().size()));
    }
    return papers;
  }

  private Optional<String> documentNumber() {
    return random.nextInt(100) < 30
        ? Optional.of("北市試辦字第097%07d0號".formatted(3_000_000 + random.nextInt(999_999)))
        : Optional.empty();
  }

  /** Changes officers' choices at key steps until just so many notices are sent in the pilot. */
  private void meet(ContactChannel channel, int target, List<SampleApplication> applications) {
    NoticeCount count = new NoticeCount(channel, FIRST_DAY, LAST_DAY);
    int missing = target - count.of(applications);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < applications.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int index : order) {
      SampleApplication application = applications.get(index);
      int told =
          application.agent().filter(a -> a.notifyBy().contains(channel)).isPresent() ? 1 : 0;
      told += application.applicant().notifyBy().contains(channel) ? 1 : 0;
      if (missing == 0 || told == 0 || told > Math.abs(missing)) {
        continue;
      }
      Optional<SampleApplication> changed = change(application, count, missing > 0);
      if (changed.isPresent()) {
        missing -= count.of(changed.get()) - count.of(application);
        applications.set(index, changed.get());
      }
    }
    if (missing != 0) {
      throw new IllegalStateException(missing + " notices by " + channel + " are still missing");
    }
  }

  /** Has one more step told by the channel, or one fewer; empty if there is none to change. */
  private static Optional<SampleApplication> change(
      SampleApplication application, NoticeCount count, boolean more) {
    List<SampleEvent> course = new ArrayList<>(application.course());
    for (int i = 0; i < course.size(); i++) {
      if (course.get(i) instanceof SampleEvent.Step step
          && count.counts(step.day())
          && step.notifyBy().contains(count.channel()) != more) {
        Set<ContactChannel> channels = new TreeSet<>(step.notifyBy());
        if (more) {
          channels.add(count.channel());
        } else {
          channels.remove(count.channel());
        }
        course.set(i, new SampleEvent.Step(step.day(), step.order(), channels));
        return Optional.of(withCourse(application, course, application.comment()));
      }
    }
    return Optional.empty();
  }

  /** Lets some of those who agreed to be asked answer, a few days after their closing. */
  private void answer(List<SampleApplication> applications) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < applications.size(); i++) {
      LocalDate closed = closedOn(applications.get(i));
      if (applications.get(i).surveyConsent()
          && closed.isAfter(SURVEY_FROM)
          && closed.isBefore(LAST_DAY.minusDays(6))) {
        candidates.add(i);
      }
    }
    Collections.shuffle(candidates, random);
    for (int answer = 0; answer < ANSWERS; answer++) {
      int index = candidates.get(answer);
      SampleApplication application = applications.get(index);
      LocalDate day = closedOn(application).plusDays(random.nextInt(5));
      List<SampleEvent> course = new ArrayList<>(application.course());
      course.add(new SampleEvent.Answer(SampleDay.of(day), SCORES.get(answer)));
      String comment = COMMENTS.get(answer);
      applications.set(
          index,
          withCourse(application, course, Optional.of(comment).filter(text -> !text.isEmpty())));
    }
  }

  /** The same application with another course. */
  private static SampleApplication withCourse(
      SampleApplication application, List<SampleEvent> course, Optional<String> comment) {
    return new SampleApplication(
        application.key(),
        application.officer(),
        application.agencyCode(),
        application.caseTypeCode(),
        application.channel(),
        application.received(),
        application.language(),
        application.applicant(),
        application.agent(),
        application.consentManner(),
        application.surveyConsent(),
        application.papers(),
        application.documentNumber(),
        course,
        comment);
  }

  private static LocalDate closedOn(SampleApplication application) {
    return application.course().get(application.course().size() - 1).day().date();
  }
}
