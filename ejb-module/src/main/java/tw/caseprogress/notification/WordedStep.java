package tw.caseprogress.notification;

import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;

/**
 * A key step whose notices may have texts of their own.
 *
 * @param version the latest version of its case type that has a step of this name
 */
public record WordedStep(CaseTypeDefinition version, KeyStepView step) {

  /** By what its texts are kept. */
  public KeyStepName name() {
    return new KeyStepName(version.code(), step.nameZh());
  }

  /** The facts of a case that has come to it. */
  NoticeFacts reachedBy(NoticeFacts facts, boolean english) {
    return facts.at(
        name(),
        english ? version.nameEn() : version.nameZh(),
        english ? step.nameEn() : step.nameZh(),
        step.order(),
        version.steps().size(),
        step.publicText(english));
  }
}
