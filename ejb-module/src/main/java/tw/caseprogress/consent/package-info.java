/**
 * The proof that an applicant consented: which form, how, when, and who took it.
 *
 * <p>The rule that nothing is registered without it stands in {@code casefile.IntakeCheck}.
 */
package tw.caseprogress.consent;
