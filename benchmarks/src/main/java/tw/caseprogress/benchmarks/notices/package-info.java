/**
 * Loads the dispatch of notices of a running server, and disturbs it.
 *
 * <p>{@link tw.caseprogress.benchmarks.notices.NoticePrograms} is the program; {@link
 * tw.caseprogress.benchmarks.notices.Peers} are the mail server and the message centre that count.
 */
package tw.caseprogress.benchmarks.notices;
