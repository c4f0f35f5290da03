package tw.caseprogress.job;

/**
 * What a run left out, so that the rest could be done.
 *
 * @param step the step of the job
 * @param item what was left out; never personal data
 * @param reason why
 */
public record SkippedItem(String step, String item, String reason) {}
