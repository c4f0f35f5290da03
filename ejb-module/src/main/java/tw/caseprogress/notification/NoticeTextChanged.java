package tw.caseprogress.notification;

/** A text of notices was saved or given up; what is held in memory is out of date. */
public record NoticeTextChanged() {}
