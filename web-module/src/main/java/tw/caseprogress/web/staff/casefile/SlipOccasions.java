package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.SessionScoped;

/**
 * For which cases an officer has just said what the slip is for: on the screen and as a file it is
 * asked once. Right after the registration the slip is handed over, which nobody has to say. Once
 * it was put on paper another one has a reason of its own.
 */
@SessionScoped
public class SlipOccasions extends Occasions {

  private static final long serialVersionUID = 1L;
}
