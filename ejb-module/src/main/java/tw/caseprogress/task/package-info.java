/**
 * What the product asks officers to see to (待辦), because it must not decide it alone.
 *
 * <p>An {@link tw.caseprogress.task.OfficerTask} belongs to a case; its {@link
 * tw.caseprogress.task.TaskKind} says why it is there.
 */
package tw.caseprogress.task;
