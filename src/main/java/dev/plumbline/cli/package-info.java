/**
 * The command line: one class a command, as docs/cli.md describes them.
 *
 * <p>Promises: results on stdout, progress and diagnostics on stderr, the exit code says what came
 * of it, and no command asks a question where there is nobody to answer. Calls use cases of {@code
 * app} and words of {@code report}; decides nothing itself.
 */
package dev.plumbline.cli;
