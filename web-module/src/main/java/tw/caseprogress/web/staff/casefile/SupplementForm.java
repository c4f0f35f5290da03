package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.typed.TypedLine;

/** What the officer has typed about the papers that are missing. */
public class SupplementForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LetterForm letter = new LetterForm();
  private String[] missing = {};
  private String others;
  private String text;
  private LocalDate dueOn;

  /** The ticked papers and, one a line, what else the officer wrote down. */
  SupplementDemand toDemand(Telling telling) {
    Stream<String> written = others == null ? Stream.empty() : others.lines();
    List<String> items =
        Stream.concat(Stream.of(missing), written.map(TypedLine::text))
            .filter(item -> !item.isEmpty())
            .toList();
    return new SupplementDemand(items, text, dueOn, letter.toLetter(), telling);
  }

  /** The letter on paper that asks for them; empty where e-mail and text messages do. */
  public LetterForm getLetter() {
    return letter;
  }

  public String[] getMissing() {
    return missing.clone();
  }

  public void setMissing(String[] missing) {
    this.missing = missing.clone();
  }

  public String getOthers() {
    return others;
  }

  public void setOthers(String others) {
    this.others = others;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
