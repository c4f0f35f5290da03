package tw.caseprogress.attachment;

import java.util.List;
import tw.caseprogress.casefile.CaseRuleException;

/** A file is not taken, or an attachment not handed out or taken away. */
public class AttachmentRefusedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  private final AttachmentRefusal refusal;
  private final List<String> arguments;

  /**
   * The refusal, and what its words name.
   *
   * @param arguments in order
   */
  public AttachmentRefusedException(AttachmentRefusal refusal, String... arguments) {
    super("Attachment refused: " + refusal);
    this.refusal = refusal;
    this.arguments = List.of(arguments);
  }

  public AttachmentRefusal refusal() {
    return refusal;
  }

  public List<String> arguments() {
    return arguments;
  }

  @Override
  public String code() {
    return "attachment." + refusal;
  }
}
