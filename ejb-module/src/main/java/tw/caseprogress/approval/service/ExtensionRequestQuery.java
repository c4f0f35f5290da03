package tw.caseprogress.approval.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.approval.ExtensionApproval;
import tw.caseprogress.approval.ExtensionRequest;
import tw.caseprogress.approval.entity.ExtensionRequestRepository;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseExtensions;

/**
 * How approval stands for a case that {@code CaseFileAccess} has handed out in this transaction.
 */
@ApplicationScoped
public class ExtensionRequestQuery {

  @Inject private CaseExtensions extensions;
  @Inject private ExtensionRequestRepository requests;

  /** The rows are asked only where the course says that there are any. */
  public ExtensionApproval ofCase(CaseFile caseFile) {
    boolean asked =
        caseFile.entries().stream().anyMatch(one -> one.kind() == ProgressKind.EXTENSION_ASKED);
    Optional<ExtensionRequest> latest = asked ? requests.latest(caseFile.id()) : Optional.empty();
    return new ExtensionApproval(extensions.isApprovalNeeded(caseFile), latest);
  }
}
