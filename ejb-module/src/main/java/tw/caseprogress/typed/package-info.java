/**
 * What people type and read alike, in forms, letters and files.
 *
 * <p>Read {@link tw.caseprogress.typed.TypedLine} first: every way in reads what somebody typed by
 * it, whatever is invisible, wide or blank in it; {@link tw.caseprogress.typed.TypedDigits} names
 * what is left over beside the digits. {@link tw.caseprogress.typed.TypedDay} reads days, {@link
 * tw.caseprogress.typed.TypedTime} and {@link tw.caseprogress.typed.TypedWholeNumber} times and
 * numbers. {@link tw.caseprogress.typed.FaultList} collects what is wrong in a file, so that all of
 * it is said at once; {@link tw.caseprogress.typed.Sheet} reads and writes the rows of a
 * spreadsheet. {@link tw.caseprogress.typed.RocDate} is the one form of dates in Chinese.
 */
package tw.caseprogress.typed;
