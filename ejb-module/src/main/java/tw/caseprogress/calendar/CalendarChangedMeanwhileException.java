package tw.caseprogress.calendar;

/** Somebody changed the calendar after the preview was made: it is to be looked at anew. */
public class CalendarChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CalendarChangedMeanwhileException(long seen, long latest) {
    super("The preview was made after change " + seen + ", the latest is " + latest);
  }
}
