package tw.caseprogress.benchmarks.guesses;

/** A case number and a query password. */
record Credentials(String number, String password) {

  /** The same with another password, a different one for each number. */
  Credentials wrong(int which) {
    return new Credentials(
        number, "%08d".formatted((Long.parseLong(password) + 1 + which) % 100_000_000));
  }
}
