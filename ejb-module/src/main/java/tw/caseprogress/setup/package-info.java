/**
 * What is still to be done before the city, or an agency, can work with the product.
 *
 * <p>Read {@link tw.caseprogress.setup.SetUpChecklist} first; {@link
 * tw.caseprogress.setup.SetUpFinding} has everything that it can say.
 */
package tw.caseprogress.setup;
