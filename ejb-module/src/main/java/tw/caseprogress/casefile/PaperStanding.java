package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** One paper of the case's type and whether it was handed in. */
public record PaperStanding(
    int order, String nameZh, String nameEn, boolean mandatory, Optional<LocalDate> receivedOn) {}
