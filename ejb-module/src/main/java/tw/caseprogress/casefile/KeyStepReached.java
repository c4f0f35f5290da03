package tw.caseprogress.casefile;

/** A case reached a key step, and the parties are to be told by these channels. */
public record KeyStepReached(
    long caseFileId, CaseNumber caseNumber, int stepOrder, String text, Telling telling) {}
