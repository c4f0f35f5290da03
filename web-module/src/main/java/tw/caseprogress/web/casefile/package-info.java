/**
 * The look-up of a case by number and query password, as the public page and the public interface
 * share it.
 *
 * <p>What is typed is checked first, then the limits, then the case is asked for.
 */
package tw.caseprogress.web.casefile;
