package tw.caseprogress.setup;

/** What a look at the system finds of a step. */
public enum SetUpFinding {
  CALENDAR_MISSING(SetUpStep.CALENDAR, SetUpState.OPEN),
  CALENDAR_ENDS_SOON(SetUpStep.CALENDAR, SetUpState.DUE_SOON),
  CALENDAR_REACHES(SetUpStep.CALENDAR, SetUpState.DONE),
  PUBLIC_ADDRESS_OWN(SetUpStep.PUBLIC_ADDRESS, SetUpState.OPEN),
  PUBLIC_ADDRESS_SET(SetUpStep.PUBLIC_ADDRESS, SetUpState.DONE),
  MAIL_NONE(SetUpStep.MAIL, SetUpState.OPEN),
  MAIL_FILES(SetUpStep.MAIL, SetUpState.OPEN),
  MAIL_UNTRIED(SetUpStep.MAIL, SetUpState.OPEN),
  MAIL_TRIED(SetUpStep.MAIL, SetUpState.DONE),
  TEXT_MESSAGE_NONE(SetUpStep.TEXT_MESSAGE, SetUpState.OPEN),
  TEXT_MESSAGE_FILES(SetUpStep.TEXT_MESSAGE, SetUpState.OPEN),
  TEXT_MESSAGE_UNTRIED(SetUpStep.TEXT_MESSAGE, SetUpState.OPEN),
  TEXT_MESSAGE_TRIED(SetUpStep.TEXT_MESSAGE, SetUpState.DONE),
  AGENCIES_NONE(SetUpStep.AGENCIES, SetUpState.OPEN),
  AGENCIES_THERE(SetUpStep.AGENCIES, SetUpState.DONE),
  ADMINISTRATORS_MISSING(SetUpStep.ADMINISTRATORS, SetUpState.OPEN),
  ADMINISTRATORS_THERE(SetUpStep.ADMINISTRATORS, SetUpState.DONE),
  CASE_TYPES_MISSING(SetUpStep.CASE_TYPES, SetUpState.OPEN),
  CASE_TYPES_THERE(SetUpStep.CASE_TYPES, SetUpState.DONE),
  OFFICERS_MISSING(SetUpStep.OFFICERS, SetUpState.OPEN),
  OFFICERS_THERE(SetUpStep.OFFICERS, SetUpState.DONE);

  private final SetUpStep step;
  private final SetUpState state;

  SetUpFinding(SetUpStep step, SetUpState state) {
    this.step = step;
    this.state = state;
  }

  public SetUpStep step() {
    return step;
  }

  public SetUpState state() {
    return state;
  }
}
