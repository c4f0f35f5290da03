/**
 * The proof that an applicant consented: which form, how, when, and who took it.
 *
 * <p>Begin at {@code service.ConsentRecorder}, which writes it with the case. The rule that nothing
 * is registered without it stands in {@code intake.IntakeCheck}.
 */
package tw.caseprogress.consent;
