/**
 * Sends the codes, judges them, and changes what their reader asks for.
 *
 * <p>{@link tw.caseprogress.owncontact.service.OwnContactInquiry} is the way of strangers.
 */
package tw.caseprogress.owncontact.service;
