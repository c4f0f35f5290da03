package tw.caseprogress.web.admin.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.web.staff.StaffTexts;

/** Says in words what is wrong with a sheet. */
@Named
@RequestScoped
public class SheetWordsBacking {

  @Inject private StaffTexts texts;

  /** A fault with the row and the column in which it is. */
  public String fault(SheetFault fault) {
    String words = texts.get(fault.messageKey(), fault.arguments().toArray());
    return fault.column().isEmpty()
        ? texts.get("admin_sheet.text.faultOfRow", fault.row(), words)
        : texts.get("admin_sheet.text.fault", fault.row(), fault.column(), words);
  }
}
