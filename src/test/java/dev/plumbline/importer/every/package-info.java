/**
 * Suites over every importer there is, whichever they are: mutated, cut and huge files, and files
 * that two would claim. They iterate over the services and each one's golden folder, so a new
 * importer is covered the moment it is registered.
 */
package dev.plumbline.importer.every;
