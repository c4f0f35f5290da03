/**
 * What people type and read alike, in forms, letters and files.
 *
 * <p>{@link tw.caseprogress.typed.FaultList} collects what is wrong in a file, so that all of it is
 * said at once. {@link tw.caseprogress.typed.RocDate} is the one form of dates in Chinese.
 */
package tw.caseprogress.typed;
