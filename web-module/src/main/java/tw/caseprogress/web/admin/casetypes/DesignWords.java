package tw.caseprogress.web.admin.casetypes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Puts places of a case type's document, and what stands there, into words. */
@Named
@ApplicationScoped
public class DesignWords {

  private static final String NOTICES = "/notices/";

  /** As many as a list of a file that may be sent can have; other digits are a member's name. */
  private static final String PLACE_IN_LIST = "0|[1-9][0-9]{0,5}";

  private AgencyCatalogue agencies;
  private StaffTexts texts;
  private ViewLanguage language;

  protected DesignWords() {}

  @Inject
  DesignWords(AgencyCatalogue agencies, StaffTexts texts, ViewLanguage language) {
    this.agencies = agencies;
    this.texts = texts;
    this.language = language;
  }

  /** The name of a place, such as "step 2: name" for {@code /steps/1/nameZh}. */
  public String place(String pointer) {
    if (pointer.startsWith(NOTICES)) {
      String event = pointer.substring(NOTICES.length()).split("/", 2)[0];
      return texts.get("admin_design.label.notices", wordOf("NoticeEvent.", event));
    }
    String number =
        Arrays.stream(pointer.split("/"))
            .filter(part -> part.matches(PLACE_IN_LIST))
            .findFirst()
            .map(index -> String.valueOf(Integer.parseInt(index) + 1))
            .orElse("");
    String name =
        Arrays.stream(pointer.split("/"))
            .filter(part -> !part.isEmpty() && !part.matches(PLACE_IN_LIST))
            .collect(Collectors.joining("_"));
    return texts.find("admin_design.label." + name, number).orElse(pointer);
  }

  private String wordOf(String prefix, String constant) {
    return texts.find(prefix + constant).orElse(constant);
  }

  /** What stands at a place, in words. */
  public String value(String pointer, String value) {
    if (value.isEmpty()) {
      return "";
    }
    if (pointer.startsWith(NOTICES) || pointer.endsWith("/propose")) {
      return Stream.of(value.split(" "))
          .map(channel -> wordOf("ContactChannel.", channel))
          .collect(Collectors.joining(texts.get("admin_design.text.and")));
    }
    if (pointer.equals("/howToApply/situations")) {
      return Stream.of(value.split(" "))
          .map(situation -> wordOf("LifeSituation.", situation))
          .collect(Collectors.joining(texts.get("admin_design.text.and")));
    }
    if (pointer.equals("/slip/fields")) {
      return Stream.of(value.split(" "))
          .map(field -> wordOf("SlipField.", field))
          .collect(Collectors.joining(texts.get("admin_design.text.and")));
    }
    return switch (pointer) {
      case "/limit/unit" -> wordOf("LimitUnit.", value);
      case "/limit/start" -> wordOf("ClockStart.", value);
      case "/supplement/then" -> wordOf("PausePolicy.", value);
      case "/owner" -> agencyName(value);
      case "/publishedOn" -> DateText.date(LocalDate.parse(value), Faces.getLocale());
      default -> plain(pointer, value);
    };
  }

  private String plain(String pointer, String value) {
    if (pointer.endsWith("/agency")) {
      return agencyName(value);
    }
    return List.of("true", "false").contains(value)
        ? texts.get("admin_design.text." + value)
        : value;
  }

  /** A fault with the name of its place; the place alone is left out where it is the whole. */
  public String fault(DesignFault fault) {
    String words = texts.get("DesignFault." + fault.kind(), fault.arguments().toArray());
    return fault.pointer().isEmpty()
        ? words
        : texts.get("admin_design.text.fault", place(fault.pointer()), words);
  }

  /** The same for a file, whose places are named as they stand there. */
  public String faultOfFile(DesignFault fault) {
    return fault.pointer().isEmpty()
        ? fault(fault)
        : texts.get("admin_design.text.faultOfFile", fault.pointer(), fault(fault));
  }

  /** An entry of the history: before → after at a place. */
  public String change(Map.Entry<String, String> fact) {
    String words =
        Stream.of(fact.getValue().split(" → ", 2))
            .map(value -> value(fact.getKey(), value))
            .collect(Collectors.joining(" → "));
    return texts.get("admin_design.text.change", place(fact.getKey()), words);
  }

  /** The name of an agency; its code where it is no more. */
  public String agencyName(String code) {
    return agencies
        .agency(code)
        .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
        .orElse(code);
  }

  /** The limit of a case type, such as 7 working days. */
  public String limit(CaseTypeDefinition type) {
    return texts.get("LimitUnit.text." + type.limit().unit(), type.limit().length());
  }
}
