package tw.caseprogress.letter;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter that no mail server would take.
 *
 * @param login who should have got it
 * @param reply the last answer, without the address; may be empty
 */
public record GivenUpLetter(
    LetterKind kind, LocalDate businessDate, String login, Instant givenUpAt, String reply) {}
