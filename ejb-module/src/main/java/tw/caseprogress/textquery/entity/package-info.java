/**
 * The log of text messages that citizens sent.
 *
 * <p>{@link tw.caseprogress.textquery.entity.TextQueryLog} keeps who asked what by keyed hashes.
 */
package tw.caseprogress.textquery.entity;
