package tw.caseprogress.benchmarks.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.security.Masking;
import tw.caseprogress.task.TaskKind;

/** The rows of a case beside its own and its course: pauses, consents, notices, answer, task. */
final class SideRows {

  /** What every applicant is asked for. */
  static final String ASKED = "請補正：戶籍謄本。";

  private static final int OF_A_CASE = 4;

  private final FillSetting setting;
  private final Map<FilledTable, CopyText> tables;

  SideRows(FillSetting setting, Map<FilledTable, CopyText> tables) {
    this.setting = setting;
    this.tables = tables;
  }

  void add(FilledCase filled, CaseNumber number) {
    addConsents(filled);
    filled.pause().ifPresent(pause -> addPause(filled, pause));
    if (filled.notified()) {
      addNotices(filled, number);
    }
    filled.score().ifPresent(score -> addAnswer(filled, score));
    if (filled.withTask()) {
      addTask(filled);
    }
  }

  /** The channels by which an applicant is told. */
  static Set<ContactChannel> channels(Applicant applicant) {
    Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
    applicant.email().ifPresent(any -> channels.add(ContactChannel.EMAIL));
    applicant.mobile().ifPresent(any -> channels.add(ContactChannel.TEXT_MESSAGE));
    return channels;
  }

  private long id(FilledCase filled, int place) {
    return setting.firstId() + filled.which() * OF_A_CASE + place;
  }

  private void addConsents(FilledCase filled) {
    addConsent(filled, 0, "SERVICE");
    if (filled.surveyConsent()) {
      addConsent(filled, 1, "SURVEY");
    }
  }

  private void addConsent(FilledCase filled, int place, String purpose) {
    String manner =
        switch (filled.channel()) {
          case COUNTER -> "PAPER";
          case MAIL, FAX, PHONE -> filled.channel().name();
        };
    tables
        .get(FilledTable.CONSENTS)
        .row(
            id(filled, place),
            setting.id(filled),
            purpose,
            setting.consentForm(),
            manner,
            filled.receivedOn(),
            filled.officer(),
            filled.moment(filled.receivedOn()));
  }

  private void addPause(FilledCase filled, ClockPause pause) {
    Instant begun = filled.moment(pause.from());
    tables
        .get(FilledTable.PAUSES)
        .row(
            id(filled, 0),
            setting.id(filled),
            pause.reason(),
            pause.from(),
            pause.to(),
            begun,
            filled.officer(),
            false);
    tables
        .get(FilledTable.SUPPLEMENTS)
        .row(
            id(filled, 0),
            setting.id(filled),
            1,
            pause.from(),
            pause.from().plusDays(filled.offering().supplementDays()),
            ASKED,
            pause.to());
    tables.get(FilledTable.ITEMS).row(id(filled, 0), 1, "戶籍謄本", pause.to());
    addLine(filled, 0, Optional.of(filled.plannedOn()), Optional.empty(), pause.from());
    pause.until().ifPresent(to -> addLine(filled, 1, Optional.empty(), filled.dueOn(), to));
  }

  private void addLine(
      FilledCase filled,
      int place,
      Optional<LocalDate> before,
      Optional<LocalDate> after,
      LocalDate on) {
    tables
        .get(FilledTable.JOURNAL)
        .row(
            id(filled, place),
            setting.id(filled),
            before,
            after,
            DueDateCause.SUPPLEMENT,
            filled.officer(),
            filled.moment(on),
            false);
  }

  private void addNotices(FilledCase filled, CaseNumber number) {
    int place = 0;
    for (ContactChannel channel : channels(filled.applicant())) {
      addNotice(filled, place++, NoticeEvent.OPENED, channel, filled.receivedOn(), number);
      if (filled.closing().isPresent()) {
        LocalDate on = filled.closing().get().on();
        addNotice(filled, place++, NoticeEvent.CLOSED, channel, on, number);
      }
    }
  }

  private void addNotice(
      FilledCase filled,
      int place,
      NoticeEvent event,
      ContactChannel channel,
      LocalDate on,
      CaseNumber number) {
    boolean mail = channel == ContactChannel.EMAIL;
    Applicant applicant = filled.applicant();
    String address = (mail ? applicant.email() : applicant.mobile()).orElseThrow();
    Instant at = filled.moment(on);
    Instant sent = at.plusSeconds(2);
    String words = filled.offering().typeName() + "（案件編號 " + number.shown() + "）";
    tables
        .get(FilledTable.NOTICES)
        .row(
            id(filled, place),
            setting.id(filled),
            event,
            channel,
            PartyRole.APPLICANT,
            filled.language(),
            setting.keys().personalData().seal(address),
            mail ? Masking.email(address) : Masking.mobile(address),
            mail ? "案件進度通知" : null,
            event == NoticeEvent.OPENED ? "您申請的" + words + "已受理，查詢密碼 ********。" : words + "已結案。",
            NoticeTexts.VERSION,
            mail ? 0 : 2,
            mail ? NoticeState.SENT : NoticeState.DELIVERED,
            1,
            at,
            at,
            sent,
            Long.toHexString(id(filled, place)),
            mail ? "mail" : "message",
            mail ? null : sent.plusSeconds(3),
            at);
  }

  private void addAnswer(FilledCase filled, int score) {
    LocalDate on = filled.closing().orElseThrow().on();
    tables
        .get(FilledTable.ANSWERS)
        .row(id(filled, 0), setting.id(filled), score, on, filled.moment(on).plusSeconds(60));
  }

  /** Of a closed case it is done. */
  private void addTask(FilledCase filled) {
    Optional<Instant> done = filled.closing().map(closing -> filled.moment(closing.on()));
    LocalDate due = filled.receivedOn().plusDays(7);
    tables
        .get(FilledTable.TASKS)
        .row(
            id(filled, 0),
            setting.id(filled),
            TaskKind.SUPPLEMENT_LATE,
            "1",
            "{\"dueOn\":\"%s\",\"receivedOn\":\"%s\"}".formatted(filled.receivedOn(), due),
            filled.moment(filled.receivedOn()),
            due,
            done,
            done.map(any -> filled.officer()),
            done.map(any -> "已處理"));
  }
}
