/**
 * Tests that run inside the server, beside the real beans, on an empty database. All of them share
 * the one deployment of {@link tw.caseprogress.container.Deployments}.
 */
package tw.caseprogress.container;
