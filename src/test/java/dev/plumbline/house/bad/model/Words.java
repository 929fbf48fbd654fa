package dev.plumbline.house.bad.model;

/** Harmless. */
public record Words(String text) {}
