package tw.caseprogress.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * Assumptions as they were saved.
 *
 * @param id by which who changes them says what was seen; 0 for those of the proposal
 * @param savedBy the login; empty for those of the proposal
 */
public record KeptAssumptions(
    long id, BenefitAssumptions assumptions, Optional<String> savedBy, Optional<Instant> savedAt) {

  /** Before anybody saved any. */
  public static final KeptAssumptions FIRST =
      new KeptAssumptions(
          0, BenefitAssumptions.OF_THE_PROPOSAL, Optional.empty(), Optional.empty());
}
