/**
 * Drawings of figures that the server makes as SVG: {@link tw.caseprogress.web.chart.ColumnChart}.
 * Each stands beside a table that says the same.
 */
package tw.caseprogress.web.chart;
