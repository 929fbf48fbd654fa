package dev.plumbline.house.bad.app;

/** Nobody knows what for. */
class RunManager {}
