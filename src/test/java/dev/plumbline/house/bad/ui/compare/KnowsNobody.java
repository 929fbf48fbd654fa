package dev.plumbline.house.bad.ui.compare;

public class KnowsNobody {}
