package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffChoices;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.StandInWords;
import tw.caseprogress.web.staff.ViewLanguage;

/** What the worklist is narrowed by, each part with the way to the list without it. */
@Named
@RequestScoped
public class WorklistChips {

  private static final String KEY = "caseTable.text.chip.";

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private WorklistMenus menus;
  @Inject private StandInWords standIns;
  @Inject private StaffChoices choices;
  @Inject private WorklistPlace place;

  /**
   * A part of the choice.
   *
   * @param text what it narrows by, in words
   * @param query the query string of the list without it
   */
  public record Chip(String text, String query) {}

  /** The parts that are there, but for the group and whose cases they are, which always are. */
  public List<Chip> of(WorklistChoice choice) {
    List<Chip> chips = new ArrayList<>();
    if (choice.isSearching()) {
      chips.add(
          new Chip(texts.get(KEY + "words", place.getWords()), choice.toQueryWithout("searching")));
    }
    if (choice.isOfOfficer()) {
      chips.add(
          new Chip(
              texts.get(KEY + "officer", officer(choice.getOfficer())),
              choice.toQueryWithout("officer") + "&officer=all"));
    }
    if (choice.getUnit() != null) {
      chips.add(new Chip(texts.get(KEY + "unit", choice.getUnit()), choice.toQueryWithout("unit")));
    }
    if (choice.getCaseTypeCode() != null) {
      chips.add(new Chip(caseType(choice.getCaseTypeCode()), choice.toQueryWithout("caseType")));
    }
    if (choice.getDueFrom() != null) {
      chips.add(new Chip(day("dueFrom", choice.getDueFrom()), choice.toQueryWithout("dueFrom")));
    }
    if (choice.getDueTo() != null) {
      chips.add(new Chip(day("dueTo", choice.getDueTo()), choice.toQueryWithout("dueTo")));
    }
    if (choice.getClosedFrom() != null) {
      chips.add(
          new Chip(day("closedFrom", choice.getClosedFrom()), choice.toQueryWithout("closedFrom")));
    }
    if (choice.getClosedTo() != null) {
      chips.add(new Chip(day("closedTo", choice.getClosedTo()), choice.toQueryWithout("closedTo")));
    }
    return chips;
  }

  /** Named only for who may be chosen: else an address would turn any login into a name. */
  private String officer(String login) {
    return choices.getOfficers().stream().anyMatch(one -> one.login().equals(login))
        ? standIns.officer(login)
        : login;
  }

  private String day(String name, LocalDate day) {
    return texts.get(KEY + name, DateText.date(day, language.locale()));
  }

  private String caseType(String code) {
    return menus.getCaseTypes().stream()
        .filter(type -> type.code().equals(code))
        .map(this::nameOf)
        .findFirst()
        .orElse(code);
  }

  private String nameOf(CaseTypeView type) {
    return language.of(type.nameZh(), type.nameEn());
  }
}
