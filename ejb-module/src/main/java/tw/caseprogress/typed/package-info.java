/**
 * Reads what people type, in forms and in files.
 *
 * <p>{@link tw.caseprogress.typed.FaultList} collects what is wrong in a file, so that all of it is
 * said at once.
 */
package tw.caseprogress.typed;
