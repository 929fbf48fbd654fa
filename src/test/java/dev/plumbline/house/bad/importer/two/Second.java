package dev.plumbline.house.bad.importer.two;

/** Known by another importer. */
public class Second {}
