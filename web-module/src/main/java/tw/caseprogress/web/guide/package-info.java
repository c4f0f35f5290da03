/**
 * The guides of docs/guides as pages of the product: each screen leads to the part that is about
 * it.
 *
 * <p>{@link tw.caseprogress.web.guide.GuidePart} says which part that is.
 */
package tw.caseprogress.web.guide;
