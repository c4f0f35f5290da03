package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** One paper that was asked for. */
public record SupplementRoundItem(int order, String name, Optional<LocalDate> receivedOn) {}
