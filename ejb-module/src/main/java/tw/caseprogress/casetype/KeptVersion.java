package tw.caseprogress.casetype;

/**
 * A published version as who keeps case types sees it.
 *
 * @param number from 1, in the order of publication
 * @param definition what it says; its day is that from which it was published
 */
public record KeptVersion(int number, VersionPhase phase, CaseTypeDefinition definition) {}
