/**
 * The closures of the offices on {@code /admin/closures}.
 *
 * <p>{@link tw.caseprogress.web.admin.closures.EnterClosureBacking} enters one, {@link
 * tw.caseprogress.web.admin.closures.WithdrawClosureBacking} takes one back; both show first what
 * that moves.
 */
package tw.caseprogress.web.admin.closures;
