/** Puts the letter when cases were handed over. */
package tw.caseprogress.handover.service;
