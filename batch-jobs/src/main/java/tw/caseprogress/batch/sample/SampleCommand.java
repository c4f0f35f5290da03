package tw.caseprogress.batch.sample;

import java.time.Instant;
import java.util.Optional;

/**
 * One call to the product on behalf of an application.
 *
 * @param event empty for the registration
 * @param number how many commands of the application come before this one
 */
record SampleCommand(
    SampleApplication application, Optional<SampleEvent> event, int number, Instant moment) {}
