package tw.caseprogress.job;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A start of a job that was due and did not come about; it is tried again until it does.
 *
 * @param businessDate the date that the job was to work for
 * @param at when it was tried last
 * @param because what stood in the way, in the words of whoever refused
 */
public record FailedStart(Job job, LocalDate businessDate, Instant at, String because) {}
