package tw.caseprogress.notification;

/**
 * How often a gateway answered with an outcome.
 *
 * @param outcome what the tries came to
 */
public record GatewayOutcomes(String gateway, NoticeState outcome, long count) {}
