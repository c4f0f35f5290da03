package tw.caseprogress.casefile;

/** The party has no such address, or it was deleted before. */
public class ContactNotThereException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public ContactNotThereException(ContactDeletion deletion) {
    super("No " + deletion.place() + " of the " + deletion.role());
  }

  @Override
  public String code() {
    return "contactNotThere";
  }
}
