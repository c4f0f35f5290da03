package tw.caseprogress.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.entity.OfficerTaskRepository;

/** The tasks of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class OfficerTaskQuery {

  @Inject private OfficerTaskRepository tasks;

  /** The tasks of a case: the open ones first, in each part the latest first. */
  public List<OfficerTask> ofCase(CaseFile caseFile) {
    return tasks.ofCase(caseFile.id());
  }
}
