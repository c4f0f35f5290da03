/**
 * The accounts of people on {@code /admin/people}: the list, and the page of one person.
 *
 * <p>{@link tw.caseprogress.security.StaffKeeping} says whose accounts an administrator keeps.
 */
package tw.caseprogress.web.admin.people;
