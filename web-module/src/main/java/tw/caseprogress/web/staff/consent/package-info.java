/** The paper of the consent form, as officers print it. */
package tw.caseprogress.web.staff.consent;
