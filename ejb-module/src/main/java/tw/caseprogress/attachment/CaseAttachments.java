package tw.caseprogress.attachment;

import java.util.List;
import java.util.Map;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasePaper;

/**
 * The attachments of a case, and what they are listed by.
 *
 * @param attachments those that are gone too, the first one first
 * @param papers those of the case's type, and which of them came
 * @param names of the staff named in all this, by login
 */
public record CaseAttachments(
    CaseNumber caseNumber,
    List<AttachmentView> attachments,
    List<CasePaper> papers,
    Map<String, String> names) {

  public CaseAttachments {
    attachments = List.copyOf(attachments);
    papers = List.copyOf(papers);
    names = Map.copyOf(names);
  }

  /** The papers that came: only of these there can be a scan. */
  public List<CasePaper> received() {
    return papers.stream().filter(paper -> paper.receivedOn().isPresent()).toList();
  }

  /** Whether there is one that can be opened. */
  public boolean isAnyThere() {
    return attachments.stream().anyMatch(AttachmentView::isThere);
  }

  /** The name of a member of staff; the login where it is nobody's any more. */
  public String nameOf(String login) {
    return names.getOrDefault(login, login);
  }
}
