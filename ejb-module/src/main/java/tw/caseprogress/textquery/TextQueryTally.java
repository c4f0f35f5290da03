package tw.caseprogress.textquery;

/**
 * The text messages of citizens that a gateway brought on a day.
 *
 * @param received all of them, repetitions too
 * @param found those that were told of a case
 * @param hinted those that were told what to send, or that nothing was found
 * @param refused those that were too many, repeated or not to be answered
 * @param unanswered those whose answer no gateway took
 */
public record TextQueryTally(
    String gateway, long received, long found, long hinted, long refused, long unanswered) {}
