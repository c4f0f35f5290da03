/**
 * The rows of officer tasks.
 *
 * <p>{@link tw.caseprogress.task.entity.OfficerTaskRepository} opens, finds and ends them.
 */
package tw.caseprogress.task.entity;
