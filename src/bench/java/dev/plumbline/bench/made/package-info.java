/**
 * A run that never took place, written as each tool would have written it, and its exact figures.
 *
 * <p>Promises: the same records on every machine, and a truth that is counted while they are
 * written, by none of the product's code. Public, because Gatling's logs are written by Gatling's
 * own classes in processes of their own, by the programs in {@code src/bench/peers}.
 */
package dev.plumbline.bench.made;
