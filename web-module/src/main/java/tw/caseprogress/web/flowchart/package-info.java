/**
 * The flow chart (電子流程圖) as pages show it: in words and as a drawing.
 *
 * <p>{@link tw.caseprogress.web.flowchart.FlowPicture} puts both together for the tag {@code
 * cp:flowChart}; {@link tw.caseprogress.web.flowchart.FlowDrawing} holds the geometry.
 */
package tw.caseprogress.web.flowchart;
