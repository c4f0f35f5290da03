package tw.caseprogress.gateway.smtp.service;

import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.MailStatus;

/** A mail that a server gave up and reported: which notice it was, whose failure, and the code. */
public record BouncedMail(long noticeId, FailureCause cause, MailStatus status) {}
