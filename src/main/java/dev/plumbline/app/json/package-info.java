/**
 * What the commands answer with {@code --json}: records in, one document out.
 *
 * <p>Promises: a contract, described in docs/json.md; fields may be added, none renamed or removed.
 * Stands between the use cases and {@code cli}, and decides nothing.
 */
package dev.plumbline.app.json;
