package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case gets its document number after its registration, or another one (公文文號補登、更正).
 *
 * @param documentNumber as typed; null where a form left it empty
 * @param reason why, for the colleagues; needed where another number stood there, and at most
 *     {@value Telling#LONGEST_REASON} characters
 */
public record DocumentNumbering(String documentNumber, String reason) {

  public DocumentNumbering {
    reason = Objects.requireNonNullElse(reason, "");
  }
}
