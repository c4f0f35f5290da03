/**
 * What was typed, and every fault of it: read before anything else is asked.
 *
 * <p>Pages and the public interface read in the same way and name the same faults.
 */
package tw.caseprogress.web.form;
