/**
 * The cases of an officer or an agency, by what has to be done next.
 *
 * <p>{@link tw.caseprogress.worklist.WorklistRow} is a line of it, {@link
 * tw.caseprogress.worklist.WorklistGroup} the pile it lies in.
 */
package tw.caseprogress.worklist;
