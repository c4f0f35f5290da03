package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.PartyView;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs the tasks (待辦) of the case that is shown. */
@Named
@RequestScoped
public class ListTasksBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** The tasks: the open ones first. */
  public List<OfficerTask> getTasks() {
    return viewCase.screen().side().tasks();
  }

  /** What is to be seen to, in a sentence. */
  public String words(OfficerTask task) {
    return texts.get(
        "TaskKind.text." + task.kind(),
        task.subject(),
        day(task, "dueOn"),
        day(task, "receivedOn"),
        call(task) + places(task),
        event(task),
        byDay(task),
        topic(task),
        task.detail().getOrDefault("number", ""));
  }

  /** Whether there is an address to which a letter can be printed. */
  public boolean isLetter(OfficerTask task) {
    return task.kind() == TaskKind.TELL_BY_HAND
        && task.isOpen()
        && parties().anyMatch(party -> party.postalAddressMasked().isPresent());
  }

  private Stream<PartyView> parties() {
    return viewCase.getShown().parties().stream();
  }

  /** What was done, by whom and when; nothing while it is open. */
  public String done(OfficerTask task) {
    return task.done()
        .map(
            done ->
                texts.get(
                    "staff_casefile_view.text.taskDone",
                    DateText.date(done.at(), language.locale()),
                    viewCase.screen().side().nameOf(done.by()),
                    done.note().orElseGet(() -> texts.get(resolved(task)))))
        .orElse("");
  }

  private static String resolved(OfficerTask task) {
    return "staff_casefile_view.text.task"
        + switch (task.kind()) {
          case INSTRUCTION -> "Answered";
          case EXTENSION_TO_APPROVE -> "Decided";
          default -> "Resolved";
        };
  }

  /** Which number to call; nothing where none is known. */
  private String call(OfficerTask task) {
    return Optional.ofNullable(task.detail().get("mobile"))
        .filter(mobile -> !mobile.isEmpty())
        .map(mobile -> texts.get("TaskKind.text.call", mobile))
        .orElse("");
  }

  /** By when an instruction is to be answered; nothing if nobody said so. */
  private String byDay(OfficerTask task) {
    String day = day(task, "dueOn");
    return day.isEmpty() ? "" : texts.get("TaskKind.text.byDay", day);
  }

  /** Where the parties are reached by telephone or letter; nothing where none is known. */
  private String places(OfficerTask task) {
    String known =
        task.kind() == TaskKind.TELL_BY_HAND || task.kind() == TaskKind.NOTICE_FAILED
            ? parties()
                .flatMap(this::places)
                .collect(Collectors.joining(texts.get("TaskKind.text.placeSeparator")))
            : "";
    return known.isEmpty() ? "" : texts.get("TaskKind.text.places", known);
  }

  private Stream<String> places(PartyView party) {
    return Stream.of(ContactPlace.LANDLINE, ContactPlace.POSTAL_ADDRESS)
        .flatMap(
            place ->
                party.masked(place).stream()
                    .map(
                        masked ->
                            texts.get(
                                "TaskKind.text.place",
                                texts.get("PartyRole." + party.role()),
                                texts.get("ContactPlace." + place),
                                masked)));
  }

  private String event(OfficerTask task) {
    return Optional.ofNullable(task.detail().get("event"))
        .map(event -> texts.get("NoticeEvent." + event))
        .orElse("");
  }

  /** What a caller to the hotline asks about. */
  private String topic(OfficerTask task) {
    return Optional.ofNullable(task.detail().get("topic"))
        .map(topic -> texts.get("CallTopic." + topic))
        .orElse("");
  }

  private String day(OfficerTask task, String name) {
    return Optional.ofNullable(task.detail().get(name))
        .map(LocalDate::parse)
        .map(day -> DateText.date(day, language.locale()))
        .orElse("");
  }
}
