package tw.caseprogress.notification.entity;

import java.time.Instant;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.notification.NoticeEvent;

/** The event of a case that makes notices due, and the language its parties are written to in. */
public record NoticeOccasion(
    long caseFileId, NoticeEvent event, ContactLanguage language, Instant at) {}
