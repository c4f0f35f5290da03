package tw.caseprogress.web.admin.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.web.i18n.Texts;

/** What a sheet changes of a person, by the labels of the form. */
record PersonChangeWords(Texts texts) {

  private static final String ARROW = " → ";

  /** The words of one change, of the column that is another. */
  String of(String column, String beforeAndAfter) {
    return texts.get(
        "admin_sheet.text.change",
        texts.get("admin_people_person.label." + column),
        column.equals("roles") ? roles(beforeAndAfter) : beforeAndAfter);
  }

  /** Roles on both sides of the arrow, which are parted by blanks. */
  private String roles(String beforeAndAfter) {
    return Stream.of(beforeAndAfter.split(ARROW, -1))
        .map(
            side ->
                Stream.of(side.split(" "))
                    .filter(role -> !role.isEmpty())
                    .map(role -> texts.get("Role." + role))
                    .collect(Collectors.joining(texts.get("admin_sheet.text.and"))))
        .collect(Collectors.joining(ARROW));
  }
}
