package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.service.AgencyQuery;
import tw.caseprogress.organisation.service.AgencyService;

/**
 * Says where the agencies of the demonstration take papers in, by the command of the screen.
 *
 * <p>Whoever calls is a system administrator. An agency that says anything of it is left alone.
 */
@ApplicationScoped
public class SampleCounters {

  @Inject private AgencyQuery query;
  @Inject private AgencyService service;

  /** Says it of the agencies that have said nothing yet. */
  public void tellMissing() {
    SampleCounter.all()
        .forEach(
            counter ->
                query
                    .agency(counter.agencyCode())
                    .filter(kept -> kept.active() && SampleCounter.isUntold(kept.details()))
                    .ifPresent(kept -> tell(kept, counter)));
  }

  private void tell(KeptAgency kept, SampleCounter counter) {
    service.change(kept.code(), kept.version(), counter.toldBy(kept.details()));
  }
}
