package tw.caseprogress.casetype.service;

import java.time.Duration;
import java.util.function.LongSupplier;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.service.CaseTypeReader.Reading;
import tw.caseprogress.schema.Held;

/**
 * The case types as they were last read, and when they are read anew: running cases are measured by
 * versions that never change, so that those of before will do for a while.
 */
class HeldCaseTypes {

  private static final Duration LONGEST_HELD = Duration.ofMinutes(1);

  // Then all is read, moved or not: rows may be mended by hand, which no mark shows.
  private static final Duration LONGEST_UNREAD = Duration.ofHours(1);

  private final Held<Types> held;

  HeldCaseTypes(CaseTypeReader reader, LongSupplier nanos) {
    held = new Held<>(new Tables(reader, nanos), LONGEST_HELD, nanos);
  }

  private record Types(Reading reading, long readAt) {

    CaseTypeSnapshot snapshot() {
      return reading.snapshot();
    }
  }

  /** All case types, at most a minute old while the database answers. */
  CaseTypeSnapshot snapshot() {
    return held.get().snapshot();
  }

  /** All case types, read anew unless a version is known by now. */
  CaseTypeSnapshot snapshotWith(long versionId) {
    return held.get(types -> types.snapshot().version(versionId).isPresent()).snapshot();
  }

  /** Forgets what is held; what is being read meanwhile is not kept either. */
  void forget() {
    held.forget();
  }

  private record Tables(CaseTypeReader reader, LongSupplier nanos) implements Held.Source<Types> {

    @Override
    public Types read() {
      long at = nanos.getAsLong();
      return new Types(reader.read(), at);
    }

    @Override
    public Types readAgain(Types types) {
      long at = nanos.getAsLong();
      return at - types.readAt() < LONGEST_UNREAD.toNanos()
          ? reader
              .readIfMoved(types.reading().mark())
              .map(read -> new Types(read, at))
              .orElse(types)
          : new Types(reader.readOutside(), at);
    }

    /** An empty one too: a city that begins has published nothing yet. */
    @Override
    public boolean isWorthKeeping(Types types) {
      return true;
    }
  }
}
