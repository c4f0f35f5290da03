package tw.caseprogress.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.Sheet;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetReading;
import tw.caseprogress.typed.SheetRow;
import tw.caseprogress.typed.TypedLine;

/**
 * The mail-room list as a file (CSV): a row for each application, found again by its reference.
 *
 * <p>What a cell says is read here; whether it may be registered is said by {@link IntakeCheck}, as
 * for what is typed on the screen.
 */
public final class MailRoomList {

  /** How many rows a file may have. */
  public static final int MOST_ROWS = 2000;

  private static final Sheet SHEET =
      new Sheet(
          ListColumn.codes(),
          codes(column -> !column.isNeeded()),
          Arrays.stream(ListColumn.values())
              .collect(Collectors.toMap(ListColumn::nameZh, ListColumn::code)),
          ListColumn.REFERENCE.code(),
          MOST_ROWS);
  private static final List<ListColumn> OF_AGENT =
      List.of(
          ListColumn.AGENT_NAME,
          ListColumn.AGENT_MOBILE,
          ListColumn.AGENT_EMAIL,
          ListColumn.AGENT_NOTIFY_BY,
          ListColumn.AGENT_LANDLINE,
          ListColumn.AGENT_POSTAL_ADDRESS);
  private static final Set<String> ALL_PAPERS = Set.of("ALL", "齊全", "全部");
  private static final Pattern ORDER = Pattern.compile("[1-9][0-9]?");

  private final String agencyCode;
  private final List<CaseTypeView> offered;
  private final Function<LocalDate, Optional<String>> consentForms;
  private final KeyedHash hash;

  /**
   * Reads for an agency.
   *
   * @param offered the case types that it takes in
   * @param consentForms the version of the form that applicants consent to on a day
   * @param hash by which rows are found again
   */
  public MailRoomList(
      String agencyCode,
      List<CaseTypeView> offered,
      Function<LocalDate, Optional<String>> consentForms,
      KeyedHash hash) {
    this.agencyCode = agencyCode;
    this.offered = List.copyOf(offered);
    this.consentForms = consentForms;
    this.hash = hash;
  }

  private static Set<String> codes(Predicate<ListColumn> which) {
    return Arrays.stream(ListColumn.values())
        .filter(which)
        .map(ListColumn::code)
        .collect(Collectors.toSet());
  }

  /**
   * The bytes of a file to begin with: the columns and one row that shows what they hold.
   *
   * @param chinese whether its words are Chinese
   * @param type of the row; empty where none is taken in yet
   * @param consentForm the version of the consent form that is in force today
   */
  public static byte[] template(
      boolean chinese, Optional<CaseTypeView> type, LocalDate today, Optional<String> consentForm) {
    Map<ListColumn, String> example = new LinkedHashMap<>();
    example.put(ListColumn.REFERENCE, "1");
    example.put(
        ListColumn.CASE_TYPE, type.map(one -> chinese ? one.nameZh() : one.code()).orElse(""));
    example.put(ListColumn.RECEIVED_ON, today.toString());
    example.put(ListColumn.CHANNEL, word(chinese, ListWords.CHANNELS, IntakeChannel.MAIL));
    example.put(ListColumn.APPLICANT_NAME, "王小明");
    example.put(ListColumn.CONSENT, chinese ? "是" : "yes");
    example.put(ListColumn.CONSENT_MANNER, word(chinese, ListWords.MANNERS, ConsentManner.PAPER));
    example.put(ListColumn.CONSENT_ON, today.toString());
    consentForm.ifPresent(version -> example.put(ListColumn.CONSENT_FORM, version));
    example.put(ListColumn.SURVEY, chinese ? "否" : "no");
    example.put(ListColumn.MOBILE, "0912-345-678");
    example.put(ListColumn.EMAIL, "name@example.tw");
    example.put(
        ListColumn.NOTIFY_BY, word(chinese, ListWords.CONTACTS, ContactChannel.TEXT_MESSAGE));
    example.put(ListColumn.PAPERS, chinese ? "齊全" : "all");
    List<ListColumn> columns = List.of(ListColumn.values());
    Sheet sheet =
        new Sheet(columns.stream().map(one -> chinese ? one.nameZh() : one.code()).toList(), "", 1);
    return sheet.write(
        List.of(columns.stream().map(one -> example.getOrDefault(one, "")).toList()));
  }

  private static <E extends Enum<E>> String word(boolean chinese, ListWords<E> words, E constant) {
    return chinese ? words.inChinese(constant) : constant.name();
  }

  /**
   * Reads a file; all that is wrong with its form is said at once.
   *
   * @return every row that has its cells, those with faults too: what else is wrong with them is
   *     still to be said
   */
  public SheetReading<ListedIntake> read(byte[] content) {
    List<ListedIntake> rows = new ArrayList<>();
    SheetReading<ListedIntake> reading =
        SHEET.read(
            content,
            row -> {
              rows.add(listed(row));
              return Optional.empty();
            });
    return new SheetReading<>(rows, reading.faults());
  }

  private ListedIntake listed(SheetRow row) {
    Map<String, String> cells =
        ListColumn.codes().stream().collect(Collectors.toMap(code -> code, row::text));
    return new ListedIntake(row.number(), cells, intake(row));
  }

  private Intake intake(SheetRow row) {
    Optional<CaseTypeView> type = type(row);
    Optional<LocalDate> receivedOn = row.day(ListColumn.RECEIVED_ON.code());
    String reference = text(row, ListColumn.REFERENCE);
    Optional<LocalTime> receivedAt = row.time(ListColumn.RECEIVED_AT.code());
    return new Intake(
        receivedOn
            .map(day -> ListedKey.of(agencyCode, day, reference, hash))
            .orElseGet(UUID::randomUUID),
        type.map(CaseTypeView::code).orElseGet(() -> text(row, ListColumn.CASE_TYPE)),
        ListWords.CHANNELS.read(row, ListColumn.CHANNEL).orElse(null),
        receivedOn.orElse(null),
        receivedAt,
        row.day(ListColumn.POSTMARKED_ON.code()),
        row.day(ListColumn.WINDOW_CLOSES_ON.code()),
        applicant(row),
        List.of(),
        false,
        agent(row),
        ListWords.LANGUAGES.read(row, ListColumn.LANGUAGE).orElse(ContactLanguage.ZH_TW),
        papers(row, type),
        consent(row),
        Optional.ofNullable(text(row, ListColumn.DOCUMENT_NUMBER)),
        Optional.ofNullable(reference));
  }

  /** By its code or its name in either language. */
  private Optional<CaseTypeView> type(SheetRow row) {
    String typed = row.technical(ListColumn.CASE_TYPE.code());
    return offered.stream()
        .filter(
            type ->
                List.of(type.code(), type.nameZh(), type.nameEn()).stream()
                    .map(TypedLine::technical)
                    .anyMatch(typed::equalsIgnoreCase))
        .findFirst();
  }

  private static Party applicant(SheetRow row) {
    IdentityKind kind = ListWords.IDENTITY_KINDS.read(row, ListColumn.IDENTITY_KIND).orElse(null);
    return new Party(
        text(row, ListColumn.APPLICANT_NAME),
        text(row, ListColumn.IDENTITY_NUMBER),
        kept(row, ListColumn.EMAIL, ContactPlace.EMAIL),
        kept(row, ListColumn.MOBILE, ContactPlace.MOBILE),
        kept(row, ListColumn.LANDLINE, ContactPlace.LANDLINE),
        kept(row, ListColumn.POSTAL_ADDRESS, ContactPlace.POSTAL_ADDRESS),
        channels(row, ListColumn.NOTIFY_BY),
        null,
        kind);
  }

  private static Optional<Party> agent(SheetRow row) {
    if (OF_AGENT.stream().allMatch(column -> text(row, column) == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new Party(
            text(row, ListColumn.AGENT_NAME),
            null,
            kept(row, ListColumn.AGENT_EMAIL, ContactPlace.EMAIL),
            kept(row, ListColumn.AGENT_MOBILE, ContactPlace.MOBILE),
            kept(row, ListColumn.AGENT_LANDLINE, ContactPlace.LANDLINE),
            kept(row, ListColumn.AGENT_POSTAL_ADDRESS, ContactPlace.POSTAL_ADDRESS),
            channels(row, ListColumn.AGENT_NOTIFY_BY),
            null,
            null));
  }

  // in the form in which it is kept: the same number typed another way is the same content
  private static String kept(SheetRow row, ListColumn column, ContactPlace place) {
    String typed = text(row, column);
    return place.read(typed).value().map(place::shown).orElse(typed);
  }

  private static Set<ContactChannel> channels(SheetRow row, ListColumn column) {
    return row.words(column.code())
        .flatMap(word -> ListWords.CONTACTS.read(row, column, word).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Integer> papers(SheetRow row, Optional<CaseTypeView> type) {
    Set<Integer> orders = new TreeSet<>();
    row.words(ListColumn.PAPERS.code())
        .forEach(
            word -> {
              if (ALL_PAPERS.contains(word.toUpperCase(Locale.ROOT))) {
                type.ifPresent(chosen -> orders.addAll(mandatory(chosen)));
              } else if (ORDER.matcher(word).matches()) {
                orders.add(Integer.valueOf(word));
              } else {
                row.wrong(
                    ListColumn.PAPERS.code(), SheetFault.Code.NONE_OF, word, "齊全 all, 1, 2, 3");
              }
            });
    return orders;
  }

  /** The orders of the papers that have to be handed in. */
  public static Set<Integer> mandatory(CaseTypeView type) {
    return type.papers().stream()
        .filter(PaperView::mandatory)
        .map(PaperView::order)
        .collect(Collectors.toSet());
  }

  /** The form of the paper; where the row does not say, that of the day, as at the counter. */
  private Optional<ConsentStatement> consent(SheetRow row) {
    boolean given = row.yes(ListColumn.CONSENT.code());
    boolean survey = row.yes(ListColumn.SURVEY.code());
    Optional<ConsentManner> manner = ListWords.MANNERS.read(row, ListColumn.CONSENT_MANNER);
    Optional<LocalDate> givenOn = row.day(ListColumn.CONSENT_ON.code());
    if (!given) {
      return Optional.empty();
    }
    if (manner.isEmpty() && text(row, ListColumn.CONSENT_MANNER) == null) {
      row.wrong(ListColumn.CONSENT_MANNER.code(), SheetFault.Code.EMPTY);
    }
    return Optional.of(
        new ConsentStatement(
            consentForm(row).or(() -> givenOn.flatMap(consentForms)).orElse(""),
            manner.orElse(ConsentManner.PAPER),
            givenOn.orElse(null),
            survey));
  }

  private static Optional<String> consentForm(SheetRow row) {
    return Optional.ofNullable(text(row, ListColumn.CONSENT_FORM)).map(TypedLine::numeric);
  }

  /** What a cell says; null where nothing is. */
  private static String text(SheetRow row, ListColumn column) {
    String text = row.text(column.code());
    return text.isEmpty() ? null : text;
  }
}
