package dev.plumbline.chart;

/** A narrow part under the heatmap of a {@link RunTimeline}. */
public sealed interface Track extends TimePart permits RateLine, ErrorBars, UserSteps {}
