package tw.caseprogress.batch.reminder;

import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.ReminderDigest;

/** A digest and who gets it. */
record AddressedDigest(ReminderAddressee addressee, ReminderDigest digest) {}
