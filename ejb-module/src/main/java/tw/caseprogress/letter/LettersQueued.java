package tw.caseprogress.letter;

/** A letter waits to be handed over once the transaction is through. */
public record LettersQueued() {}
