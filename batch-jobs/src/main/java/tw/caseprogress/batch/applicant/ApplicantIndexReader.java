package tw.caseprogress.batch.applicant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.batch.step.PagedReader;
import tw.caseprogress.casefile.service.ApplicantIndexService;

/** Reads the cases whose names were folded by older rules. */
@Named
@Dependent
public class ApplicantIndexReader extends PagedReader {

  private static final int PAGE_LENGTH = 500;
  private static final int MOST = 1_000_000;

  @Inject private ApplicantIndexService applicants;

  public ApplicantIndexReader() {
    super(PAGE_LENGTH);
  }

  @Override
  protected List<Long> ids() {
    return applicants.waiting(MOST);
  }

  /** What was folded is not read again: a restart begins with what is left. */
  @Override
  public Serializable checkpointInfo() {
    return null;
  }
}
