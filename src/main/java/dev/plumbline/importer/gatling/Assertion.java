package dev.plumbline.importer.gatling;

/** An assertion as the log holds it: the version that wrote it, and boopickle's bytes. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Assertion(String version, byte[] bytes) {}
