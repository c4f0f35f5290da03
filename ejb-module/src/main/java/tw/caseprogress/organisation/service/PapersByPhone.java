package tw.caseprogress.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.schema.TableReader;

/** Which agencies let the hotline tell callers the papers that are missing (ADR 221). */
@ApplicationScoped
public class PapersByPhone {

  @Inject private TableReader tables;

  /** Whether an agency does. */
  public boolean areToldBy(String agencyCode) {
    return tables.count(
            "select count(*) from agency where code = ? and papers_by_phone", agencyCode)
        > 0;
  }
}
