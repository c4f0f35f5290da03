package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CoApplicant;

/**
 * Who applies together with the applicant, on the intake screen: none at first, some by request.
 */
public class CoApplicantSection implements Serializable {

  private static final long serialVersionUID = 1L;

  // as many as there may be: the page has a place for each, and shows the first ones
  private final List<CoApplicantForm> forms =
      new ArrayList<>(Stream.generate(CoApplicantForm::new).limit(CoApplicant.MOST).toList());
  private int count;
  private boolean allConsented;

  List<CoApplicant> toCoApplicants() {
    return forms.stream().limit(count).map(CoApplicantForm::toCoApplicant).toList();
  }

  /** Shows one more, as long as there may be. */
  public void add() {
    if (count < CoApplicant.MOST) {
      count++;
    }
  }

  /** Takes one out; what was typed about the others stays with them. */
  public void remove(int at) {
    if (at < count) {
      forms.remove(at);
      forms.add(new CoApplicantForm());
      count--;
    }
  }

  public List<CoApplicantForm> getForms() {
    return forms;
  }

  /** How many are shown. */
  public int getCount() {
    return count;
  }

  /** Whether there may be one more. */
  public boolean isGrowing() {
    return count < CoApplicant.MOST;
  }

  /** Whether each of them consented as the applicant did. */
  public boolean isAllConsented() {
    return allConsented;
  }

  public void setAllConsented(boolean allConsented) {
    this.allConsented = allConsented;
  }
}
