package tw.caseprogress.casefile;

/**
 * How consent was given (Enforcement Rules of the Personal Data Protection Act, art. 16).
 *
 * <p>The agency carries the burden of proof (PDPA art. 7 IV).
 */
public enum ConsentManner {
  /** 書面. */
  PAPER,
  /** 言詞. */
  ORAL,
  /** 電話. */
  PHONE,
  /** 傳真. */
  FAX,
  /** 郵寄. */
  MAIL
}
