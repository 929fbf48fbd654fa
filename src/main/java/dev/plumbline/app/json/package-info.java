/**
 * What the commands answer with {@code --json}: a contract, described in docs/json.md. Fields may
 * be added, none renamed or removed.
 */
package dev.plumbline.app.json;
