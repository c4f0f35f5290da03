package tw.caseprogress.organisation;

import java.util.Optional;

/**
 * An agency as the file of agencies delivers it.
 *
 * @param code the official code of 10 characters: nine digits and a letter
 * @param parentCode the code of the agency above; empty for an agency directly under the mayor
 * @param phone the enquiry number as a citizen dials it
 * @param slipAttached whether the acceptance slip goes with the mail of opening
 */
public record AgencyDefinition(
    String code,
    AgencyLevel level,
    Optional<String> parentCode,
    String nameZh,
    String nameEn,
    String shortNameZh,
    String shortNameEn,
    String phone,
    String addressZh,
    boolean slipAttached) {

  /** The same as the city keeps it from then on. */
  public AgencyDetails details() {
    return new AgencyDetails(
        level,
        parentCode,
        nameZh,
        nameEn,
        shortNameZh,
        shortNameEn,
        phone,
        addressZh,
        "",
        "",
        Optional.empty(),
        false,
        slipAttached);
  }
}
