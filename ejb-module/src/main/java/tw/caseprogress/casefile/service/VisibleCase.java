package tw.caseprogress.casefile.service;

import tw.caseprogress.casefile.entity.CaseFile;

/**
 * A case that the asker may see, as a proof for readers that look at no right of their own.
 *
 * <p>It is made of a case file, which {@link CaseFileAccess} hands out, or by {@link
 * QueryPasswordCheck} of whoever knows number and password.
 */
public final class VisibleCase {

  private final long caseFileId;

  VisibleCase(long caseFileId) {
    this.caseFileId = caseFileId;
  }

  static VisibleCase of(CaseFile caseFile) {
    return new VisibleCase(caseFile.id());
  }

  long caseFileId() {
    return caseFileId;
  }
}
