package tw.caseprogress.benchmarks.bare;

/** What is asked. */
public record BareQuestion(String caseNumber, String queryPassword) {}
