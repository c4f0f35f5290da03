/**
 * The consent form in its versions, and the proof that an applicant consented: to which version,
 * how, when, and who took it.
 *
 * <p>Begin at {@link tw.caseprogress.consent.ConsentFormBook}, which says what version is in force
 * on a day, and {@code service.ConsentRecorder}, which writes the proof with the case. The rules
 * that nothing is registered without it, and only to the version that was in force, stand in {@code
 * intake.IntakeCheck}.
 */
package tw.caseprogress.consent;
