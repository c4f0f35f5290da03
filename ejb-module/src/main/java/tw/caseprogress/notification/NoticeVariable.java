package tw.caseprogress.notification;

import static tw.caseprogress.casetype.NoticeEvent.ACCESS_SENT;
import static tw.caseprogress.casetype.NoticeEvent.CHANGED_BY_APPLICANT;
import static tw.caseprogress.casetype.NoticeEvent.CLOSED;
import static tw.caseprogress.casetype.NoticeEvent.CONTACT_CHANGED;
import static tw.caseprogress.casetype.NoticeEvent.CONTACT_CODE;
import static tw.caseprogress.casetype.NoticeEvent.DUE_DATE_MOVED;
import static tw.caseprogress.casetype.NoticeEvent.EXTENDED;
import static tw.caseprogress.casetype.NoticeEvent.KEY_STEP_REACHED;
import static tw.caseprogress.casetype.NoticeEvent.OFFICER_MESSAGE;
import static tw.caseprogress.casetype.NoticeEvent.OPENED;
import static tw.caseprogress.casetype.NoticeEvent.REOPENED;
import static tw.caseprogress.casetype.NoticeEvent.SUPPLEMENT_OVERDUE;
import static tw.caseprogress.casetype.NoticeEvent.SUPPLEMENT_RECEIVED;
import static tw.caseprogress.casetype.NoticeEvent.SUPPLEMENT_REQUESTED;
import static tw.caseprogress.casetype.NoticeEvent.SURVEY_INVITATION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casetype.NoticeEvent;

/** A fact that the text of a notice may name, and the events whose notices know it. */
public enum NoticeVariable {
  AGENCY_SHORT("agencyShort", Kind.VALUE, all()),
  AGENCY("agency", Kind.VALUE, all()),
  UNIT("unit", Kind.VALUE, all()),
  PHONE("phone", Kind.VALUE, all()),
  CASE_NUMBER("caseNumber", Kind.VALUE, all()),
  RECIPIENT("recipient", Kind.VALUE, toTheParty()),
  CASE_TYPE("caseType", Kind.VALUE, toTheParty()),
  DUE_ON("dueOn", Kind.VALUE, toTheParty()),
  STEP("step", Kind.VALUE, toTheParty()),
  STEP_ORDER("stepOrder", Kind.VALUE, toTheParty()),
  STEP_COUNT("stepCount", Kind.VALUE, toTheParty()),
  QUERY_PASSWORD("queryPassword", Kind.VALUE, EnumSet.of(OPENED, CLOSED, ACCESS_SENT)),
  CODE("code", Kind.VALUE, EnumSet.of(CONTACT_CODE, CLOSED, SURVEY_INVITATION)),
  SURVEY_PAGE("surveyPage", Kind.VALUE, EnumSet.of(CLOSED, SURVEY_INVITATION)),
  TEXT(
      "text",
      Kind.VALUE,
      EnumSet.of(
          KEY_STEP_REACHED,
          SUPPLEMENT_REQUESTED,
          SUPPLEMENT_RECEIVED,
          DUE_DATE_MOVED,
          EXTENDED,
          OFFICER_MESSAGE,
          CHANGED_BY_APPLICANT,
          CLOSED,
          REOPENED)),
  ITEM_LIST("itemList", Kind.VALUE, EnumSet.of(SUPPLEMENT_REQUESTED, SUPPLEMENT_OVERDUE)),
  ITEMS("items", Kind.LIST, EnumSet.of(SUPPLEMENT_REQUESTED, SUPPLEMENT_OVERDUE)),
  SUPPLEMENT_DUE_ON(
      "supplementDueOn", Kind.VALUE, EnumSet.of(SUPPLEMENT_REQUESTED, SUPPLEMENT_OVERDUE)),
  COMPLETE("complete", Kind.CONDITION, EnumSet.of(SUPPLEMENT_RECEIVED)),
  RECEIVED_ON("receivedOn", Kind.VALUE, EnumSet.of(DUE_DATE_MOVED)),
  OUTCOME("outcome", Kind.VALUE, EnumSet.of(CLOSED)),
  ENDING("ending", Kind.VALUE, EnumSet.of(CLOSED)),
  ENDING_IN_SHORT("endingInShort", Kind.VALUE, EnumSet.of(CLOSED)),
  GRANTED("granted", Kind.CONDITION, EnumSet.of(CLOSED)),
  SURVEY("survey", Kind.CONDITION, EnumSet.of(CLOSED));

  /** How a text may use a variable. */
  public enum Kind {
    /** Written, or asked whether it is there. */
    VALUE,
    /** Asked alone: it has no words. */
    CONDITION,
    /** Begins a part that is written once for each item, which is {@code {{.}}} in it. */
    LIST
  }

  private final String shown;
  private final Kind kind;
  private final Set<NoticeEvent> events;

  NoticeVariable(String shown, Kind kind, Set<NoticeEvent> events) {
    this.shown = shown;
    this.kind = kind;
    this.events = events;
  }

  private static Set<NoticeEvent> all() {
    return EnumSet.allOf(NoticeEvent.class);
  }

  // the address that a party had before, or typed just now, may be somebody else's
  private static Set<NoticeEvent> toTheParty() {
    return EnumSet.complementOf(EnumSet.of(CONTACT_CHANGED, CONTACT_CODE));
  }

  /** The variable of a name as it stands in a text. */
  public static Optional<NoticeVariable> named(String name) {
    return Arrays.stream(values()).filter(one -> one.shown.equals(name)).findFirst();
  }

  /** What the notices of an event may name, in the order of a list beside the field. */
  public static List<NoticeVariable> of(NoticeEvent event) {
    return Arrays.stream(values()).filter(one -> one.isKnownTo(event)).toList();
  }

  /** Without which a notice of an event would be of no use. */
  public static Set<NoticeVariable> neededBy(NoticeEvent event) {
    return switch (event) {
      case OPENED, ACCESS_SENT -> EnumSet.of(CASE_NUMBER, QUERY_PASSWORD);
      case SUPPLEMENT_REQUESTED -> EnumSet.of(SUPPLEMENT_DUE_ON);
      case OFFICER_MESSAGE, CHANGED_BY_APPLICANT -> EnumSet.of(TEXT);
      case CONTACT_CODE -> EnumSet.of(CODE);
      default -> EnumSet.noneOf(NoticeVariable.class);
    };
  }

  public boolean isKnownTo(NoticeEvent event) {
    return events.contains(event);
  }

  /** Whether somebody typed it for the one case, so that it may hold anything. */
  boolean isTyped() {
    return this == TEXT || this == ITEM_LIST || this == ITEMS;
  }

  /** Its name in a text, without braces. */
  public String shown() {
    return shown;
  }

  public Kind kind() {
    return kind;
  }
}
