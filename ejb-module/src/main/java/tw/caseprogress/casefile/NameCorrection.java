package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * The right name of a party (姓名或名稱更正).
 *
 * @param name as typed; null where a form left it empty
 * @param reason why it was wrong, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 */
public record NameCorrection(PartyRole role, String name, String reason) {

  public NameCorrection {
    Objects.requireNonNull(role, "role");
  }

  @Override
  public String toString() {
    return "NameCorrection[role=" + role + "]";
  }
}
