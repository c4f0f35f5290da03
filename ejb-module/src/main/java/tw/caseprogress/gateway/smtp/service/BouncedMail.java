package tw.caseprogress.gateway.smtp.service;

import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.MailStatus;

/**
 * A mail that a server gave up and reported: which it was, whose failure, and the code.
 *
 * @param key the key under which it went out
 */
public record BouncedMail(String key, FailureCause cause, MailStatus status) {}
