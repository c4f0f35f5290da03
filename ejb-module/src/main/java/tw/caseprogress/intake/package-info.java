/**
 * How a case comes in: what an officer or another system enters, checked before it is opened.
 *
 * <p>{@link tw.caseprogress.intake.Intake} is what is entered, {@link
 * tw.caseprogress.intake.IntakeCheck} lists every fault of it.
 */
package tw.caseprogress.intake;
