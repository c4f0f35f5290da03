/**
 * What stands on each listener before the server's own HTTP: no thread waits for a client, no
 * stranger gets as far as an application of the server, and every answer has our headers.
 *
 * <p>{@link tw.caseprogress.listeners.ListenerGuard} is named in asadmin/10-listeners.asadmin and
 * puts two filters into the chain of each listener: {@link tw.caseprogress.listeners.Door}, in
 * front of the parser, sees connections; {@link tw.caseprogress.listeners.WholeRequests}, behind
 * it, sees requests and answers. Compiled by lib/payara.sh into the domain.
 */
package tw.caseprogress.listeners;
