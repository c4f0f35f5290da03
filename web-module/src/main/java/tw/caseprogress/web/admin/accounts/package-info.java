/**
 * The accounts of staff, as far as failures to sign in lock them.
 *
 * <p>Begin with {@link tw.caseprogress.web.admin.accounts.UnlockAccountsBacking}.
 */
package tw.caseprogress.web.admin.accounts;
