/**
 * How tasks come to officers, and how officers get rid of them.
 *
 * <p>{@link tw.caseprogress.task.service.OfficerTasks} opens and ends them for other parts of the
 * product; {@link tw.caseprogress.task.service.OfficerTaskService} is the officer's.
 */
package tw.caseprogress.task.service;
