/**
 * The screens of statistics: {@link tw.caseprogress.web.staff.statistics.ShowFiguresBacking} shows
 * the figures of a period, {@link tw.caseprogress.web.staff.statistics.ListFigureCasesBacking} the
 * cases behind one of them, and a table leaves as a file at an address that can be kept. What is
 * asked for stands in the address ({@link tw.caseprogress.web.staff.statistics.FiguresChoice}).
 */
package tw.caseprogress.web.staff.statistics;
