package tw.caseprogress.security;

/**
 * A riddle whose answer costs work, in the form of ALTCHA: the number is searched for with which
 * the SHA-256 of the salt and the number is the challenge.
 *
 * @param algorithm the hash
 * @param challenge what the hash has to be, in hexadecimal digits
 * @param maxnumber the number is no larger
 * @param salt with the moment at which the riddle is over, and what it is good for
 * @param signature by which we know our own riddle again
 */
public record WorkChallenge(
    String algorithm, String challenge, long maxnumber, String salt, String signature) {}
