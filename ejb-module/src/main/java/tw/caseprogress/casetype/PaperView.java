package tw.caseprogress.casetype;

/**
 * A paper that the applicant hands in.
 *
 * @param order the position, from 1 without gaps
 * @param nameZh what the paper is
 * @param nameEn the same in English
 * @param mandatory false for a paper that only some applicants need
 */
public record PaperView(int order, String nameZh, String nameEn, boolean mandatory) {

  /** Whether this is its name in one of the languages. */
  public boolean isCalled(String name) {
    return nameZh.equals(name) || nameEn.equals(name);
  }
}
