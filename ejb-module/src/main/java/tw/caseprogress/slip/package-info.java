/**
 * The acceptance slip (受理憑單) on paper: one design for the screen and for the PDF.
 *
 * <p>{@link tw.caseprogress.slip.AcceptanceSlip} is what it says, {@link
 * tw.caseprogress.slip.SlipPage} words it, {@link tw.caseprogress.slip.SlipPdf} makes a file of it.
 */
package tw.caseprogress.slip;
