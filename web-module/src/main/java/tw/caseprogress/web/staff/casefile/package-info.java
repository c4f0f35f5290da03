/**
 * The officer's screens on one case: intake, acceptance slip and the case screen with its dialogs.
 * Start with {@link tw.caseprogress.web.staff.casefile.ViewCaseBacking}; every dialog of that
 * screen has a backing bean of its own, and {@link
 * tw.caseprogress.web.staff.casefile.ActOnCaseBacking} carries their commands to the services.
 */
package tw.caseprogress.web.staff.casefile;
