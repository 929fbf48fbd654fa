/**
 * Budget files: YAML in, budgets out.
 *
 * <p>Promises: a file is read whole or refused with all of its mistakes, each with line, column,
 * what is wrong and what is allowed; nothing in it is guessed or ignored. The only place of the
 * budgets that knows YAML.
 */
package dev.plumbline.budget.io;
