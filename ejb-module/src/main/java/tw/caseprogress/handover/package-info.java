/**
 * That an officer is told of the cases that came from colleagues.
 *
 * <p>Read {@link tw.caseprogress.handover.HandOverLetter} first. The command itself is {@code
 * HandOverService} of {@code casefile}.
 */
package tw.caseprogress.handover;
