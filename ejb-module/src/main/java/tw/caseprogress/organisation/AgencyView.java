package tw.caseprogress.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency as screens, notices and answers show it.
 *
 * @param id the row's identity
 * @param code the official code of 10 characters
 * @param nameZh the full name, such as 臺北市商業處
 * @param nameEn the full English name
 * @param shortNameZh the name that starts a text message, such as 商業處
 * @param shortNameEn the short English name
 * @param phone the enquiry number as a citizen dials it
 * @param slipAttached whether the acceptance slip goes with the mail of opening
 * @param openingHoursZh as citizens read them; may be empty text
 * @param trackedFrom the first day of receipt that is taken in; empty: any
 * @param extensionApproval whether a supervisor approves of an extension before it holds (展期核准)
 */
public record AgencyView(
    long id,
    String code,
    String nameZh,
    String nameEn,
    String shortNameZh,
    String shortNameEn,
    String phone,
    boolean slipAttached,
    String openingHoursZh,
    String openingHoursEn,
    Optional<LocalDate> trackedFrom,
    boolean extensionApproval) {}
