/**
 * 電子流程圖: the key steps of a case type, and how far a case has come in them.
 *
 * <p>{@link tw.caseprogress.flowchart.FlowChart} says what became of each step; how it is drawn is
 * the screens' business.
 */
package tw.caseprogress.flowchart;
