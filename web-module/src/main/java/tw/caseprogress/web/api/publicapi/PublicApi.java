package tw.caseprogress.web.api.publicapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.web.api.CalendarNotPublishedExceptionMapper;
import tw.caseprogress.web.api.EjbExceptionMapper;
import tw.caseprogress.web.api.JsonBodyReader;
import tw.caseprogress.web.api.JsonBodyWriter;
import tw.caseprogress.web.api.ProblemExceptionMapper;
import tw.caseprogress.web.api.RequestRefusedExceptionMapper;
import tw.caseprogress.web.api.StrictParameters;
import tw.caseprogress.web.api.UnexpectedExceptionMapper;
import tw.caseprogress.web.api.UnreadableBodyInterceptor;

/** Version 1 of the public interface. Its classes are listed: no other interface's join it. */
@ApplicationPath("api/public/v1")
public class PublicApi extends Application {
  /** Else the server describes the interface to anybody, what is hidden too (WADL). */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AgenciesResource.class,
        AskedFormat.class,
        CaseProgressResource.class,
        CaseTypesResource.class,
        CatalogResource.class,
        DeadlineCalculationsResource.class,
        OpenApiResource.class,
        SatisfactionResource.class,
        StatisticsResource.class,
        StatisticsCsvWriter.class,
        TextMessageReceiptsResource.class,
        TextMessagesResource.class,
        WorkingDaysResource.class,
        CalendarNotPublishedExceptionMapper.class,
        EjbExceptionMapper.class,
        JsonBodyReader.class,
        JsonBodyWriter.class,
        ProblemExceptionMapper.class,
        RequestRefusedExceptionMapper.class,
        StrictParameters.class,
        UnexpectedExceptionMapper.class,
        UnreadableBodyInterceptor.class);
  }
}
