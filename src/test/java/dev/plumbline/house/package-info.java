/**
 * The rules of the house, kept by tests: which package may know which, what each library is allowed
 * to touch, how long a file may be.
 *
 * <p>Every rule says why it is there, and every rule has an offender in {@code bad} that it is
 * shown to catch: a rule that finds nothing proves nothing.
 */
package dev.plumbline.house;
