/**
 * The facts of the machine we run on: read from its system's files where it has them, else from a
 * few commands that are asked with a time limit.
 *
 * <p>Promises: what cannot be told is left out, never guessed; no names of people or hosts, no
 * environment variables, no addresses; whatever a program does when it is asked, the answer comes
 * in seconds. Beside the importers in the flow: what it says is kept with runs.
 */
package dev.plumbline.machine;
