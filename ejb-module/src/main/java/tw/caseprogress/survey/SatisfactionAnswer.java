package tw.caseprogress.survey;

import java.util.Collection;
import java.util.Optional;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.typed.BlackedOut;
import tw.caseprogress.typed.TypedLine;

/**
 * A citizen's answer to the satisfaction question.
 *
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 * @param comment what the citizen adds, at most {@value #LONGEST_COMMENT} characters; a blank one
 *     is none
 */
public record SatisfactionAnswer(int score, Optional<String> comment) {

  public static final int LOWEST_SCORE = 1;
  public static final int HIGHEST_SCORE = 5;
  public static final int LONGEST_COMMENT = 1000;

  /**
   * Refuses what is out of bounds.
   *
   * @throws InvalidAnswerException if the score or the comment's length is
   */
  public SatisfactionAnswer {
    comment = comment.map(TypedLine::words).filter(text -> !text.isEmpty());
    if (score < LOWEST_SCORE || score > HIGHEST_SCORE) {
      throw new InvalidAnswerException("scoreOutOfRange", "A score is 1 to 5, not " + score);
    }
    if (comment.filter(text -> text.length() > LONGEST_COMMENT).isPresent()) {
      throw new InvalidAnswerException("commentTooLong", "A comment has 1000 characters at most");
    }
  }

  /**
   * The same without what tells who wrote it.
   *
   * @param names of the parties of the case
   */
  public SatisfactionAnswer blackedOut(Collection<String> names) {
    return new SatisfactionAnswer(
        score,
        comment
            .map(text -> BlackedOut.of(text, names))
            .map(text -> ColumnText.fit(text, LONGEST_COMMENT)));
  }
}
