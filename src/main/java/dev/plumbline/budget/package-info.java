/**
 * Budgets: what a team has agreed its test must reach, as data.
 *
 * <p>Promises: immutable and pure; says what is asked, never whether it is met ({@code analysis}
 * does). Reading and writing files is left to {@code budget.io}.
 */
package dev.plumbline.budget;
