package tw.caseprogress.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.FieldFault;

/**
 * Refuses parameters that stand twice in an address, and those that the resource does not know: a
 * mistyped one would be left out of account without a word.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    Class<?> type = resource.getResourceClass();
    if (method == null || type == null || type.isAnnotationPresent(TakesForeignParameters.class)) {
      return;
    }
    MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
    if (sent.isEmpty()) {
      return;
    }
    Set<String> known = names(method);
    List<FieldFault> faults = new ArrayList<>();
    sent.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            faults.add(FieldFault.of(name, "unknownParameter"));
          } else if (values.size() > 1) {
            faults.add(FieldFault.of(name, "repeated"));
          }
        });
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
  }

  private static Set<String> names(Method method) {
    return Arrays.stream(method.getParameters())
        .map(StrictParameters::name)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String name(Parameter parameter) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    return query == null ? null : query.value();
  }
}
