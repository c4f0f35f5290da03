/** Puts the letter when an administrator sends somebody a code. */
package tw.caseprogress.passwordletter.service;
