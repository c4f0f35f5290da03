package tw.caseprogress.web.admin.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.consent.ConsentFormFault;
import tw.caseprogress.consent.ConsentFormRefusedException;
import tw.caseprogress.consent.ConsentPlace;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Says in words what concerns consent forms. */
@Named
@ApplicationScoped
public class ConsentFormWords {

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** Tells every fault of a refusal on this page. */
  void refuse(ConsentFormRefusedException refusal) {
    for (ConsentFormFault fault : refusal.faults()) {
      texts.refuse(key(fault), arguments(fault));
    }
  }

  /** A fault in one sentence that names the part. */
  public String fault(ConsentFormFault fault) {
    return texts.get(key(fault), arguments(fault));
  }

  private static String key(ConsentFormFault fault) {
    return "ConsentFormFault.Kind." + fault.kind();
  }

  private Object[] arguments(ConsentFormFault fault) {
    return fault
        .place()
        .map(place -> new Object[] {place(place), place.part().most()})
        .orElseGet(() -> new Object[0]);
  }

  /** A part with its language. */
  public String place(ConsentPlace place) {
    return texts.get(
        "admin_consentForm.text.place",
        texts.get("ConsentPart." + place.part()),
        texts.get("ContactLanguage." + place.language()));
  }

  String day(LocalDate day) {
    return DateText.date(day, language.locale());
  }
}
